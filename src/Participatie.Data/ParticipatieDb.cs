using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Accounts;
using Participatie.Data.Conventions;
using Participatie.Data.Jobs;
using Participatie.Data.Outbox;
using Participatie.Domain.Adviezen;
using Participatie.Domain.Berichten;
using Participatie.Domain.Ervaringen;
using Participatie.Domain.Organisaties;
using Participatie.Domain.Shared;
using Participatie.Domain.Termijnen;

namespace Participatie.Data;

/// <summary>The one context, for both providers. Each entity's mapping is in its own configuration file.</summary>
public sealed class ParticipatieDb(DbContextOptions<ParticipatieDb> options)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<Organisatie> Organisaties => Set<Organisatie>();

    public DbSet<Roltoekenning> Roltoekenningen => Set<Roltoekenning>();

    public DbSet<Sessie> Sessies => Set<Sessie>();

    public DbSet<Accountuitnodiging> Accountuitnodigingen => Set<Accountuitnodiging>();

    public DbSet<Inlogcode> Inlogcodes => Set<Inlogcode>();

    public DbSet<Wachtwoordherstel> Wachtwoordherstellingen => Set<Wachtwoordherstel>();

    public DbSet<Herstelcode> Herstelcodes => Set<Herstelcode>();

    public DbSet<Accountgebeurtenis> Accountgebeurtenissen => Set<Accountgebeurtenis>();

    public DbSet<Mailbericht> Mailberichten => Set<Mailbericht>();

    public DbSet<Agendakoppeling> Agendakoppelingen => Set<Agendakoppeling>();

    public DbSet<Outboxbericht> Outboxberichten => Set<Outboxbericht>();

    public DbSet<Opdracht> Opdrachten => Set<Opdracht>();

    public DbSet<Vragenlijst> Vragenlijsten => Set<Vragenlijst>();

    public DbSet<VragenlijstVersie> VragenlijstVersies => Set<VragenlijstVersie>();

    public DbSet<Ronde> Rondes => Set<Ronde>();

    public DbSet<Uitnodiging> Uitnodigingen => Set<Uitnodiging>();

    public DbSet<Uitnodigingenimport> Uitnodigingenimports => Set<Uitnodigingenimport>();

    public DbSet<Brievenpartij> Brievenpartijen => Set<Brievenpartij>();

    public DbSet<Busenvelop> Busenveloppen => Set<Busenvelop>();

    public DbSet<Concept> Concepten => Set<Concept>();

    public DbSet<Dagtelling> Dagtellingen => Set<Dagtelling>();

    public DbSet<Antwoordformulier> Antwoordformulieren => Set<Antwoordformulier>();

    public DbSet<OpenAntwoord> OpenAntwoorden => Set<OpenAntwoord>();

    public DbSet<Busopening> Busopeningen => Set<Busopening>();

    public DbSet<Publicatie> Publicaties => Set<Publicatie>();

    public DbSet<Publicatievoorstel> Publicatievoorstellen => Set<Publicatievoorstel>();

    public DbSet<Vervolgstap> Vervolgstappen => Set<Vervolgstap>();

    public DbSet<Bevindingreactie> Bevindingreacties => Set<Bevindingreactie>();

    public DbSet<Advies> Adviezen => Set<Advies>();

    public DbSet<Adviesversie> Adviesversies => Set<Adviesversie>();

    public DbSet<Aanbeveling> Aanbevelingen => Set<Aanbeveling>();

    public DbSet<Gebeurtenis> Adviesgebeurtenissen => Set<Gebeurtenis>();

    public DbSet<Adressering> Adresseringen => Set<Adressering>();

    public DbSet<Reactie> Reacties => Set<Reactie>();

    public DbSet<Toezegging> Toezeggingen => Set<Toezegging>();

    public DbSet<Opmerking> Opmerkingen => Set<Opmerking>();

    public DbSet<Bijlage> Bijlagen => Set<Bijlage>();

    public DbSet<Antwoordlink> Antwoordlinks => Set<Antwoordlink>();

    public DbSet<Antwoordcode> Antwoordcodes => Set<Antwoordcode>();

    public DbSet<Oordeel> Oordelen => Set<Oordeel>();

    public DbSet<Zoekwoord> Zoekwoorden => Set<Zoekwoord>();

    public DbSet<Volger> Volgers => Set<Volger>();

    public DbSet<Oordeelconcept> Oordeelconcepten => Set<Oordeelconcept>();

    public DbSet<Overdracht> Overdrachten => Set<Overdracht>();

    public DbSet<Termijn> Termijnen => Set<Termijn>();

    public DbSet<Herinnering> Herinneringen => Set<Herinnering>();

    public DbSet<Termijnregeling> Termijnregelingen => Set<Termijnregeling>();

    public DbSet<GelijkgesteldeDag> GelijkgesteldeDagen => Set<GelijkgesteldeDag>();

    public DbSet<Raad> Raden => Set<Raad>();

    public DbSet<Raadslid> Raadsleden => Set<Raadslid>();

    public DbSet<Ledenherkomst> Ledenherkomsten => Set<Ledenherkomst>();

    public DbSet<Oproep> Oproepen => Set<Oproep>();

    public DbSet<Bijeenkomst> Bijeenkomsten => Set<Bijeenkomst>();

    public DbSet<Participatieverzoek> Participatieverzoeken => Set<Participatieverzoek>();

    public DbSet<Instelling> Instellingen => Set<Instelling>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ParticipatieDb).Assembly);
        foreach (var type in builder.Model.GetEntityTypes())
        {
            if (typeof(AggregateRoot).IsAssignableFrom(type.ClrType))
            {
                builder.Entity(type.ClrType).Property(nameof(AggregateRoot.Versie)).IsConcurrencyToken();
            }

            if (typeof(Entity).IsAssignableFrom(type.ClrType))
            {
                builder.Entity(type.ClrType).Property(nameof(Entity.Id)).ValueGeneratedNever();
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }
}
