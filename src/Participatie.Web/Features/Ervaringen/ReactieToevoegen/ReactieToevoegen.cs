using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Participatie.Data;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;
using Optie = Participatie.Web.Infrastructure.Web.TagHelpers.Optie;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher writes down what a raad says of one finding: recognised, surprised, or otherwise.</summary>
public static class ReactieToevoegen
{
    public sealed record Query(Guid RondeId) : IQuery<View>;

    public sealed record View(string Naam, IReadOnlyList<Optie> Vragen);

    public sealed record Command : Reactieinvoer, ICommand<Guid>
    {
        public string? Vraagcode { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Include(new ReactieinvoerValidator());
            RuleFor(c => c.Vraagcode).NotEmpty().WithMessage("Kies op welke vraag de raad reageert.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, IMemoryCache cache) : IRequestHandler<Query, View>, IRequestHandler<Command, Guid>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd).Where(r => r.Id == request.RondeId)
                .Select(r => new { r.Id, r.Naam }).SingleOrDefaultAsync(cancellationToken).OfNietGevonden();
            var publicatie = await db.LaatstePublicatieAsync(cache, ronde.Id, cancellationToken);
            return new(ronde.Naam, [.. publicatie.Document.Vragen.Select(vraag => new Optie(vraag.Code, vraag.Teksten[0].Tekst))]);
        }

        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == request.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(gebruiker.Ingelogd, RondeBewerking.Publiceren, ronde);
            var publicatie = await db.LaatstePublicatieAsync(cache, ronde.Id, cancellationToken);
            var reactie = Bevindingreactie.Toevoegen(
                ronde, publicatie.Document, request.Vraagcode!, request.Raad!, request.Herkenning!.Value, request.Tekst!);
            db.Bevindingreacties.Add(reactie);
            return reactie.Id;
        }
    }
}
