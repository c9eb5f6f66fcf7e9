using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Portaal;

/// <summary>Long work is followed by whoever started it, and by nobody else.</summary>
public sealed class OpdrachtenToegang : Areatoegang
{
    public OpdrachtenToegang() => Ingelogd("OpdrachtVolgen");

    public override string Area => "Portaal";
}
