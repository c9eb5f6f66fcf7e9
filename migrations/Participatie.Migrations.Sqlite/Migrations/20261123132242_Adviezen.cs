using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Participatie.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Adviezen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Adviezen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Openbaarheid = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmbargoTot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OpenbaarVanaf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VerzoekId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HuidigeVersie = table.Column<int>(type: "INTEGER", nullable: false),
                    Kenmerk = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: true),
                    Volgnummer = table.Column<int>(type: "INTEGER", nullable: true),
                    BegonnenOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VastgesteldOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Besluit = table.Column<string>(type: "TEXT", nullable: true),
                    Vingerafdruk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    VerstuurdOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adviezen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Adviezen_Organisaties_RaadId",
                        column: x => x.RaadId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Agendakoppelingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    GemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agendakoppelingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Agendakoppelingen_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Antwoordcodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LinkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Codehash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    GeldigTot = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    GebruiktOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Antwoordcodes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GelijkgesteldeDagen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Besluit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GelijkgesteldeDagen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Overdrachten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VanNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    NaarId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NaarNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    DoorNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Briefing = table.Column<string>(type: "TEXT", maxLength: 30000, nullable: false),
                    AdresseringIds = table.Column<string>(type: "TEXT", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Overdrachten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Overdrachten_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Raden",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HoortBijOrganisatieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doelgroep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kenmerkwoord = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Vaststelregel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Omschrijving = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Ondersteuning = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    OndersteuningUren = table.Column<int>(type: "INTEGER", nullable: true),
                    Staat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Standen = table.Column<string>(type: "TEXT", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Raden", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Raden_Organisaties_HoortBijOrganisatieId",
                        column: x => x.HoortBijOrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Raden_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Termijnregelingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Licht = table.Column<bool>(type: "INTEGER", nullable: false),
                    Regels = table.Column<string>(type: "TEXT", nullable: false),
                    GeldigVanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VastgelegdOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Termijnregelingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Termijnregelingen_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Volgers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Bereik = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DoelId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tokenhash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Taal = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    AangevraagdOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BevestigdOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    GemeldTot = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Volgers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Aanbevelingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdviesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Kop = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aanbevelingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Aanbevelingen_Adviezen_AdviesId",
                        column: x => x.AdviesId,
                        principalTable: "Adviezen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Adresseringen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdviesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Plichten = table.Column<string>(type: "TEXT", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContactNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    ContactEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ronde = table.Column<int>(type: "INTEGER", nullable: false),
                    VerstuurdOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BevestigdOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    BeantwoordOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OpTijd = table.Column<bool>(type: "INTEGER", nullable: true),
                    AfgeslotenOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Wijzigingen = table.Column<int>(type: "INTEGER", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adresseringen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Adresseringen_Adviezen_AdviesId",
                        column: x => x.AdviesId,
                        principalTable: "Adviezen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Adresseringen_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Adviesthemas",
                columns: table => new
                {
                    Thema = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AdviesId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adviesthemas", x => new { x.AdviesId, x.Thema });
                    table.ForeignKey(
                        name: "FK_Adviesthemas_Adviezen_AdviesId",
                        column: x => x.AdviesId,
                        principalTable: "Adviezen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Adviesversies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdviesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<int>(type: "INTEGER", nullable: false),
                    Samengevoegd = table.Column<bool>(type: "INTEGER", nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    AuteurId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuteurNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    GeschrevenOp = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adviesversies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Adviesversies_Adviezen_AdviesId",
                        column: x => x.AdviesId,
                        principalTable: "Adviezen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Bijlagen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdviesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToezeggingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Grootte = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IsOpenbaar = table.Column<bool>(type: "INTEGER", nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DoorNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ToegevoegdOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bijlagen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bijlagen_Adviezen_AdviesId",
                        column: x => x.AdviesId,
                        principalTable: "Adviezen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Opmerkingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdviesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Plaats = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AanbevelingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AntwoordOpId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BijVersie = table.Column<int>(type: "INTEGER", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DoorNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AfgehandeldOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AfgehandeldDoorNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opmerkingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Opmerkingen_Adviezen_AdviesId",
                        column: x => x.AdviesId,
                        principalTable: "Adviezen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Zoekwoorden",
                columns: table => new
                {
                    Woord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AdviesId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Zoekwoorden", x => new { x.Woord, x.AdviesId });
                    table.ForeignKey(
                        name: "FK_Zoekwoorden_Adviezen_AdviesId",
                        column: x => x.AdviesId,
                        principalTable: "Adviezen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Bijeenkomsten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Begin = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Einde = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Plaats = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Agenda = table.Column<string>(type: "TEXT", nullable: false),
                    Deelnemers = table.Column<string>(type: "TEXT", nullable: false),
                    Besluiten = table.Column<string>(type: "TEXT", nullable: false),
                    Verslag = table.Column<string>(type: "TEXT", nullable: true),
                    RedenAfzegging = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Agendasleutel = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bijeenkomsten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bijeenkomsten_Raden_RaadId",
                        column: x => x.RaadId,
                        principalTable: "Raden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Oproepen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OpenTot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GeslotenOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Aanmeldingen = table.Column<string>(type: "TEXT", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Oproepen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Oproepen_Raden_RaadId",
                        column: x => x.RaadId,
                        principalTable: "Raden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Participatieverzoeken",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Onderwerp = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Doel = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Fase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Laag = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Kaders = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Tegenprestatie = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AntwoordNodigVoor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Opties = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    VerstuurdOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Oordeel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Keuze = table.Column<string>(type: "TEXT", nullable: true),
                    Stappen = table.Column<string>(type: "TEXT", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participatieverzoeken", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Participatieverzoeken_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Participatieverzoeken_Raden_RaadId",
                        column: x => x.RaadId,
                        principalTable: "Raden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Raadsleden",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Functie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsHerbenoemd = table.Column<bool>(type: "INTEGER", nullable: false),
                    GestoptOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Afwezig = table.Column<string>(type: "TEXT", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Raadsleden", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Raadsleden_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_Raadsleden_Raden_RaadId",
                        column: x => x.RaadId,
                        principalTable: "Raden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Adviesgebeurtenissen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdviesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdresseringId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ToezeggingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Zicht = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActorNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Termijn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Trede = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Toelichting = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Adviesgebeurtenissen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Adviesgebeurtenissen_Adresseringen_AdresseringId",
                        column: x => x.AdresseringId,
                        principalTable: "Adresseringen",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Adviesgebeurtenissen_Adviezen_AdviesId",
                        column: x => x.AdviesId,
                        principalTable: "Adviezen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Antwoordlinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdresseringId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Tokenhash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    GemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VerlooptOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IngetrokkenOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LaatstGebruiktOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Antwoordlinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Antwoordlinks_Adresseringen_AdresseringId",
                        column: x => x.AdresseringId,
                        principalTable: "Adresseringen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Oordeelconcepten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdresseringId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    DoorNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Opslag = table.Column<int>(type: "INTEGER", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Oordeelconcepten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Oordeelconcepten_Adresseringen_AdresseringId",
                        column: x => x.AdresseringId,
                        principalTable: "Adresseringen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Oordelen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdresseringId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Moment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ronde = table.Column<int>(type: "INTEGER", nullable: false),
                    Uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DoorNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Oordelen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Oordelen_Adresseringen_AdresseringId",
                        column: x => x.AdresseringId,
                        principalTable: "Adresseringen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reacties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdresseringId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ronde = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FormeleTekst = table.Column<string>(type: "TEXT", maxLength: 30000, nullable: false),
                    GewoneTekst = table.Column<string>(type: "TEXT", maxLength: 30000, nullable: false),
                    SchrijverIds = table.Column<string>(type: "TEXT", nullable: false),
                    OpstellerNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    GewijzigdOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Opslag = table.Column<int>(type: "INTEGER", nullable: false),
                    GoedkeurderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GoedkeurderNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    AangebodenOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Teruggeefreden = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Aangeboden = table.Column<string>(type: "TEXT", nullable: true),
                    EerderAangeboden = table.Column<string>(type: "TEXT", nullable: true),
                    VerstuurdOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reacties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reacties_Adresseringen_AdresseringId",
                        column: x => x.AdresseringId,
                        principalTable: "Adresseringen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Toezeggingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdresseringId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AanbevelingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Wat = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Wie = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    EigenaarId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Wanneer = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OorspronkelijkWanneer = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Verzettingen = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GedaanOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GereedOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Oordeel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Oordeelwoorden = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    BeoordeeldOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Uitnodiging = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    UitgenodigdOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Toezeggingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Toezeggingen_Adresseringen_AdresseringId",
                        column: x => x.AdresseringId,
                        principalTable: "Adresseringen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Termijnen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PartijId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdresseringId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ToezeggingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VerzoekId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Begin = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Regels = table.Column<string>(type: "TEXT", nullable: false),
                    Opschortingen = table.Column<string>(type: "TEXT", nullable: false),
                    Verlengingen = table.Column<string>(type: "TEXT", nullable: false),
                    Oorspronkelijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GestoptOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TeLaatSinds = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VolgendeTrede = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    VolgendeTredeOp = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Termijnen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Termijnen_Adresseringen_AdresseringId",
                        column: x => x.AdresseringId,
                        principalTable: "Adresseringen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Termijnen_Organisaties_PartijId",
                        column: x => x.PartijId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Termijnen_Participatieverzoeken_VerzoekId",
                        column: x => x.VerzoekId,
                        principalTable: "Participatieverzoeken",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Ledenherkomsten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaadslidId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeentecode = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    SoortenHulp = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ledenherkomsten", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ledenherkomsten_Raadsleden_RaadslidId",
                        column: x => x.RaadslidId,
                        principalTable: "Raadsleden",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Aanbevelingantwoorden",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReactieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AanbevelingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Motivering = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    OnderzoekTot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoorverwezenNaar = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    DoorverwezenNaarId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Wat = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Wie = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Wanneer = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aanbevelingantwoorden", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Aanbevelingantwoorden_Reacties_ReactieId",
                        column: x => x.ReactieId,
                        principalTable: "Reacties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Internadviezen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReactieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GevraagdAanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GevraagdAanNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Vraag = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    GevraagdDoorNaam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    GevraagdOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Antwoord = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    BeantwoordOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Internadviezen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Internadviezen_Reacties_ReactieId",
                        column: x => x.ReactieId,
                        principalTable: "Reacties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Voortgangsmeldingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToezeggingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    Bewijslink = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IsGereedmelding = table.Column<bool>(type: "INTEGER", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Voortgangsmeldingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Voortgangsmeldingen_Toezeggingen_ToezeggingId",
                        column: x => x.ToezeggingId,
                        principalTable: "Toezeggingen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Herinneringen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TermijnId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Trede = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    VoorDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ontvangers = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Herinneringen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Herinneringen_Termijnen_TermijnId",
                        column: x => x.TermijnId,
                        principalTable: "Termijnen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Aanbevelingantwoorden_ReactieId_AanbevelingId",
                table: "Aanbevelingantwoorden",
                columns: new[] { "ReactieId", "AanbevelingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Aanbevelingen_AdviesId_Nummer",
                table: "Aanbevelingen",
                columns: new[] { "AdviesId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Adresseringen_AdviesId_OrganisatieId",
                table: "Adresseringen",
                columns: new[] { "AdviesId", "OrganisatieId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Adresseringen_ContactId",
                table: "Adresseringen",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_Adresseringen_OrganisatieId_Status",
                table: "Adresseringen",
                columns: new[] { "OrganisatieId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Adresseringen_OrganisatieId_VerstuurdOp",
                table: "Adresseringen",
                columns: new[] { "OrganisatieId", "VerstuurdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Adresseringen_RaadId_Status",
                table: "Adresseringen",
                columns: new[] { "RaadId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Adviesgebeurtenissen_AdresseringId",
                table: "Adviesgebeurtenissen",
                column: "AdresseringId");

            migrationBuilder.CreateIndex(
                name: "IX_Adviesgebeurtenissen_AdviesId_Dag",
                table: "Adviesgebeurtenissen",
                columns: new[] { "AdviesId", "Dag" });

            migrationBuilder.CreateIndex(
                name: "IX_Adviesgebeurtenissen_Zicht_Op",
                table: "Adviesgebeurtenissen",
                columns: new[] { "Zicht", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Adviesthemas_Thema",
                table: "Adviesthemas",
                column: "Thema");

            migrationBuilder.CreateIndex(
                name: "IX_Adviesversies_AdviesId_Nummer",
                table: "Adviesversies",
                columns: new[] { "AdviesId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Adviezen_Kenmerk",
                table: "Adviezen",
                column: "Kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Adviezen_OpenbaarVanaf",
                table: "Adviezen",
                column: "OpenbaarVanaf");

            migrationBuilder.CreateIndex(
                name: "IX_Adviezen_RaadId_BegonnenOp",
                table: "Adviezen",
                columns: new[] { "RaadId", "BegonnenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Adviezen_RaadId_Jaar_Volgnummer",
                table: "Adviezen",
                columns: new[] { "RaadId", "Jaar", "Volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Adviezen_RaadId_VerstuurdOp",
                table: "Adviezen",
                columns: new[] { "RaadId", "VerstuurdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Adviezen_VerstuurdOp_OpenbaarVanaf",
                table: "Adviezen",
                columns: new[] { "VerstuurdOp", "OpenbaarVanaf" });

            migrationBuilder.CreateIndex(
                name: "IX_Adviezen_VerzoekId",
                table: "Adviezen",
                column: "VerzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Agendakoppelingen_AccountId",
                table: "Agendakoppelingen",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Agendakoppelingen_Hash",
                table: "Agendakoppelingen",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Antwoordcodes_LinkId_GeldigTot",
                table: "Antwoordcodes",
                columns: new[] { "LinkId", "GeldigTot" });

            migrationBuilder.CreateIndex(
                name: "IX_Antwoordlinks_AdresseringId",
                table: "Antwoordlinks",
                column: "AdresseringId");

            migrationBuilder.CreateIndex(
                name: "IX_Antwoordlinks_Tokenhash",
                table: "Antwoordlinks",
                column: "Tokenhash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bijeenkomsten_Agendasleutel",
                table: "Bijeenkomsten",
                column: "Agendasleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bijeenkomsten_RaadId_Begin",
                table: "Bijeenkomsten",
                columns: new[] { "RaadId", "Begin" });

            migrationBuilder.CreateIndex(
                name: "IX_Bijlagen_AdviesId",
                table: "Bijlagen",
                column: "AdviesId");

            migrationBuilder.CreateIndex(
                name: "IX_Bijlagen_ToezeggingId",
                table: "Bijlagen",
                column: "ToezeggingId");

            migrationBuilder.CreateIndex(
                name: "IX_GelijkgesteldeDagen_Dag",
                table: "GelijkgesteldeDagen",
                column: "Dag",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Herinneringen_TermijnId_Trede_VoorDatum",
                table: "Herinneringen",
                columns: new[] { "TermijnId", "Trede", "VoorDatum" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Internadviezen_GevraagdAanId",
                table: "Internadviezen",
                column: "GevraagdAanId");

            migrationBuilder.CreateIndex(
                name: "IX_Internadviezen_ReactieId",
                table: "Internadviezen",
                column: "ReactieId");

            migrationBuilder.CreateIndex(
                name: "IX_Ledenherkomsten_RaadId",
                table: "Ledenherkomsten",
                column: "RaadId");

            migrationBuilder.CreateIndex(
                name: "IX_Ledenherkomsten_RaadslidId",
                table: "Ledenherkomsten",
                column: "RaadslidId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Oordeelconcepten_AdresseringId",
                table: "Oordeelconcepten",
                column: "AdresseringId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Oordelen_AdresseringId",
                table: "Oordelen",
                column: "AdresseringId");

            migrationBuilder.CreateIndex(
                name: "IX_Opmerkingen_AdviesId",
                table: "Opmerkingen",
                column: "AdviesId");

            migrationBuilder.CreateIndex(
                name: "IX_Oproepen_RaadId",
                table: "Oproepen",
                column: "RaadId");

            migrationBuilder.CreateIndex(
                name: "IX_Overdrachten_NaarId",
                table: "Overdrachten",
                column: "NaarId");

            migrationBuilder.CreateIndex(
                name: "IX_Overdrachten_OrganisatieId_Op",
                table: "Overdrachten",
                columns: new[] { "OrganisatieId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Participatieverzoeken_OrganisatieId_Status",
                table: "Participatieverzoeken",
                columns: new[] { "OrganisatieId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Participatieverzoeken_RaadId_Status",
                table: "Participatieverzoeken",
                columns: new[] { "RaadId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Raadsleden_AccountId",
                table: "Raadsleden",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Raadsleden_RaadId",
                table: "Raadsleden",
                column: "RaadId");

            migrationBuilder.CreateIndex(
                name: "IX_Raden_HoortBijOrganisatieId",
                table: "Raden",
                column: "HoortBijOrganisatieId");

            migrationBuilder.CreateIndex(
                name: "IX_Raden_Kenmerkwoord",
                table: "Raden",
                column: "Kenmerkwoord",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Raden_OrganisatieId",
                table: "Raden",
                column: "OrganisatieId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reacties_AdresseringId_Ronde",
                table: "Reacties",
                columns: new[] { "AdresseringId", "Ronde" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Termijnen_AdresseringId",
                table: "Termijnen",
                column: "AdresseringId");

            migrationBuilder.CreateIndex(
                name: "IX_Termijnen_PartijId_Status_Uiterlijk",
                table: "Termijnen",
                columns: new[] { "PartijId", "Status", "Uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_Termijnen_Status_Uiterlijk",
                table: "Termijnen",
                columns: new[] { "Status", "Uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_Termijnen_VerzoekId",
                table: "Termijnen",
                column: "VerzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Termijnen_VolgendeTredeOp",
                table: "Termijnen",
                column: "VolgendeTredeOp");

            migrationBuilder.CreateIndex(
                name: "IX_Termijnregelingen_OrganisatieId_Soort",
                table: "Termijnregelingen",
                columns: new[] { "OrganisatieId", "Soort" });

            migrationBuilder.CreateIndex(
                name: "IX_Toezeggingen_AdresseringId",
                table: "Toezeggingen",
                column: "AdresseringId");

            migrationBuilder.CreateIndex(
                name: "IX_Toezeggingen_EigenaarId_Status",
                table: "Toezeggingen",
                columns: new[] { "EigenaarId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Volgers_AangevraagdOp",
                table: "Volgers",
                column: "AangevraagdOp");

            migrationBuilder.CreateIndex(
                name: "IX_Volgers_Email_Bereik_DoelId",
                table: "Volgers",
                columns: new[] { "Email", "Bereik", "DoelId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Volgers_Tokenhash",
                table: "Volgers",
                column: "Tokenhash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Voortgangsmeldingen_ToezeggingId",
                table: "Voortgangsmeldingen",
                column: "ToezeggingId");

            migrationBuilder.CreateIndex(
                name: "IX_Zoekwoorden_AdviesId",
                table: "Zoekwoorden",
                column: "AdviesId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aanbevelingantwoorden");

            migrationBuilder.DropTable(
                name: "Aanbevelingen");

            migrationBuilder.DropTable(
                name: "Adviesgebeurtenissen");

            migrationBuilder.DropTable(
                name: "Adviesthemas");

            migrationBuilder.DropTable(
                name: "Adviesversies");

            migrationBuilder.DropTable(
                name: "Agendakoppelingen");

            migrationBuilder.DropTable(
                name: "Antwoordcodes");

            migrationBuilder.DropTable(
                name: "Antwoordlinks");

            migrationBuilder.DropTable(
                name: "Bijeenkomsten");

            migrationBuilder.DropTable(
                name: "Bijlagen");

            migrationBuilder.DropTable(
                name: "GelijkgesteldeDagen");

            migrationBuilder.DropTable(
                name: "Herinneringen");

            migrationBuilder.DropTable(
                name: "Internadviezen");

            migrationBuilder.DropTable(
                name: "Ledenherkomsten");

            migrationBuilder.DropTable(
                name: "Oordeelconcepten");

            migrationBuilder.DropTable(
                name: "Oordelen");

            migrationBuilder.DropTable(
                name: "Opmerkingen");

            migrationBuilder.DropTable(
                name: "Oproepen");

            migrationBuilder.DropTable(
                name: "Overdrachten");

            migrationBuilder.DropTable(
                name: "Termijnregelingen");

            migrationBuilder.DropTable(
                name: "Volgers");

            migrationBuilder.DropTable(
                name: "Voortgangsmeldingen");

            migrationBuilder.DropTable(
                name: "Zoekwoorden");

            migrationBuilder.DropTable(
                name: "Termijnen");

            migrationBuilder.DropTable(
                name: "Reacties");

            migrationBuilder.DropTable(
                name: "Raadsleden");

            migrationBuilder.DropTable(
                name: "Toezeggingen");

            migrationBuilder.DropTable(
                name: "Participatieverzoeken");

            migrationBuilder.DropTable(
                name: "Adresseringen");

            migrationBuilder.DropTable(
                name: "Raden");

            migrationBuilder.DropTable(
                name: "Adviezen");
        }
    }
}
