using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ontwikkeling;

/// <summary>Whoever tries the demonstration becomes somebody of the demo region, without code or password.</summary>
public static class InloggenAls
{
    /// <summary>Gives the account, when it is one of the demo region.</summary>
    public sealed record Query(Guid AccountId) : IQuery<Guid>;

    public sealed class Handler(ParticipatieDb db) : IRequestHandler<Query, Guid>
    {
        public async Task<Guid> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Users.AnyAsync(a => a.Id == request.AccountId && a.IsActief && a.Email!.EndsWith(Demo.Domein), cancellationToken)
                ? request.AccountId
                : throw new NietGevondenException();
    }
}
