using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Domain.Accounts;
using Participatie.Web.Infrastructure.Pipeline;

namespace Participatie.Web.Features.Adviezen;

/// <summary>A follower wants no more mail. What is known of them is removed; asking twice, or with an old link, is no fault.</summary>
public static class VolgenStoppen
{
    public sealed record Command(string Token) : ICommand<Unit>;

    public sealed class Handler(ParticipatieDb db) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            if (Eenmalig.Linkhash(request.Token) is { } hash)
            {
                await db.Volgers.Where(v => v.Tokenhash == hash).ExecuteDeleteAsync(cancellationToken);
            }

            return default;
        }
    }
}
