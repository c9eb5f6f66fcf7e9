using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Participatie.Data;
using Participatie.Data.Jobs;
using Participatie.Domain.Ervaringen;
using Participatie.Web.Features.Portaal;
using Participatie.Web.Infrastructure.Jobs;
using Participatie.Web.Infrastructure.Pipeline;
using Participatie.Web.Infrastructure.Security;
using Participatie.Web.Infrastructure.Web;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>The researcher has letters made for who gets no mail, to print and post: invitations, or a reminder.</summary>
public static class BrievenMaken
{
    /// <summary>How many PDF's hold so many letters.</summary>
    public static int Bundels(int brieven) => (brieven + Brieven.Bundelgrootte - 1) / Brieven.Bundelgrootte;

    public sealed record Query(Guid RondeId, int Herinnering) : IQuery<View>;

    /// <param name="Ronde">Name of the ronde.</param>
    /// <param name="MagUitnodigen">False when the ronde is closed.</param>
    /// <param name="Herinneringen">How many reminders the ronde has.</param>
    /// <param name="Aantal">How many people would get this letter now.</param>
    /// <param name="Partijen">Batches whose files are still there, newest first.</param>
    /// <param name="Werk">Letters are being made.</param>
    public sealed record View(string Ronde, bool MagUitnodigen, int Herinneringen, int Aantal, IReadOnlyList<Partij> Partijen, Voortgangsbeeld? Werk);

    public sealed record Partij(Guid Id, int Herinnering, int Aantal, DateTime GemaaktOp, DateTime? GepostOp, string Retouradres, string Contact, bool IsGemaakt);

    public sealed class Command : ICommand<int>
    {
        public Guid RondeId { get; set; }

        public int Herinnering { get; set; }

        public string? Retouradres { get; set; }

        public string? Contact { get; set; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Retouradres).NotEmpty().WithMessage("Vul het adres in waar een brief naar terug kan.")
                .MaximumLength(Brievenpartij.RetouradresMax).WithMessage($"Maak het retouradres korter: hoogstens {Brievenpartij.RetouradresMax} tekens.");
            RuleFor(c => c.Contact).NotEmpty().WithMessage("Vul in hoe iemand u kan bereiken.")
                .MaximumLength(Brievenpartij.ContactMax).WithMessage($"Maak de zin korter: hoogstens {Brievenpartij.ContactMax} tekens.");
        }
    }

    public sealed class Handler(ParticipatieDb db, IGebruiker gebruiker, TimeProvider clock, Opdrachten opdrachten)
        : IRequestHandler<Query, View>, IRequestHandler<Command, int>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var ronde = await db.Rondes.AsNoTracking().ZichtbaarVoor(gebruiker.Ingelogd)
                .SingleOrDefaultAsync(r => r.Id == query.RondeId, cancellationToken).OfNietGevonden();
            if (query.Herinnering is < 0 or > Ronde.HerinneringenMax)
            {
                throw new NietGevondenException();
            }

            var partijen = await db.Brievenpartijen.AsNoTracking().Where(p => p.RondeId == ronde.Id && p.BestandenWegOp == null)
                .OrderByDescending(p => p.GemaaktOp)
                .Select(p => new Partij(
                    p.Id, p.Herinnering, p.Aantal, p.GemaaktOp, p.GepostOp, p.Retouradres, p.Contact,
                    db.Opdrachten.Any(o => o.Id == p.OpdrachtId && o.Status == Opdrachtstatus.Klaar)))
                .ToListAsync(cancellationToken);
            return new View(
                ronde.Naam,
                ronde.MagUitnodigen,
                ronde.Herinneringsdagen.Count,
                ronde.MagUitnodigen ? await db.Uitnodigingen.VoorBrief(ronde, query.Herinnering).CountAsync(cancellationToken) : 0,
                partijen,
                await db.Opdrachten.AsNoTracking().Lopend(ronde.Id, nameof(BrievenMakenOpdracht)).Select(Voortgangsbeeld.VanOpdracht)
                    .FirstOrDefaultAsync(cancellationToken));
        }

        public async Task<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var wie = gebruiker.Ingelogd;
            var nu = clock.Nu();
            var ronde = await db.Rondes.ZichtbaarVoor(wie).SingleOrDefaultAsync(r => r.Id == command.RondeId, cancellationToken).OfNietGevonden();
            RondeToegang.Eis(wie, RondeBewerking.Uitnodigen, ronde);
            BrievenpartijRules.NogNietKlaar.Eis(!await db.Opdrachten.Lopend(ronde.Id, nameof(BrievenMakenOpdracht)).AnyAsync(cancellationToken));
            await Rondestart.BeginnenAsync(db, ronde, nu, cancellationToken);
            var partij = Brievenpartij.Maken(ronde, command.Herinnering, command.Retouradres!, command.Contact!, nu);
            var aantal = await db.Uitnodigingen.VoorBrief(ronde, command.Herinnering)
                .ExecuteUpdateAsync(u => u.SetProperty(x => x.BrievenpartijId, partij.Id), cancellationToken);
            partij.Vullen(aantal, opdrachten.Starten<BrievenMakenOpdracht>(ronde.Id, wie.Id).Id);
            db.Brievenpartijen.Add(partij);
            return aantal;
        }
    }
}
