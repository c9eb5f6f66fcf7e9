using Participatie.Web.Infrastructure.Security;

namespace Participatie.Web.Features.Adviezen;

/// <summary>The public register.</summary>
public sealed class RegisterToegang : Areatoegang
{
    public RegisterToegang() => Iedereen("AdviesLezen");

    public override string Area => "Adviezen";
}
