using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Participatie.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Inlogwijze = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsActief = table.Column<bool>(type: "INTEGER", nullable: false),
                    AangemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LaatstIngelogdOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Dagoverzicht = table.Column<bool>(type: "INTEGER", nullable: false),
                    GeenMail = table.Column<bool>(type: "INTEGER", nullable: false),
                    Totpsleutel = table.Column<byte[]>(type: "BLOB", maxLength: 200, nullable: true),
                    LaatsteTotpstap = table.Column<long>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Antwoordformulieren",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Doelgroep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Achtergrond = table.Column<string>(type: "TEXT", nullable: false),
                    Antwoorden = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Antwoordformulieren", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bevindingreacties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vraagcode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Raad = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Herkenning = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bevindingreacties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Busenveloppen",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Inhoud = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Busenveloppen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Busopeningen",
                columns: table => new
                {
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IngepakteSleutel = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Vingerafdruk = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Totaal = table.Column<int>(type: "INTEGER", nullable: false),
                    Voortgang = table.Column<int>(type: "INTEGER", nullable: false),
                    Onleesbaar = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Busopeningen", x => x.RondeId);
                });

            migrationBuilder.CreateTable(
                name: "Concepten",
                columns: table => new
                {
                    UitnodigingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Inhoud = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Concepten", x => x.UitnodigingId);
                });

            migrationBuilder.CreateTable(
                name: "Dagtellingen",
                columns: table => new
                {
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Aantal = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dagtellingen", x => new { x.RondeId, x.Dag });
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", nullable: true),
                    Xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Instellingen",
                columns: table => new
                {
                    Naam = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Waarde = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Instellingen", x => x.Naam);
                });

            migrationBuilder.CreateTable(
                name: "Mailberichten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Aan = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Afzendernaam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Onderwerp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false),
                    Html = table.Column<string>(type: "TEXT", nullable: false),
                    Afmeldlink = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    AangemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NietVoor = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VerzondenOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LaatsteFout = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UitnodigingId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mailberichten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Opdrachten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    OnderwerpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GestartDoor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Gegevens = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Gedaan = table.Column<long>(type: "INTEGER", nullable: false),
                    Totaal = table.Column<long>(type: "INTEGER", nullable: true),
                    Melding = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AangemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KlaarOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    BezetTot = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opdrachten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OpenAntwoorden",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Doelgroep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Vraagcode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenAntwoorden", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisaties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Gemeentecode = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    IsActief = table.Column<bool>(type: "INTEGER", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisaties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outboxberichten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    AangemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BezorgdOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    NietVoor = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LaatsteFout = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outboxberichten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Publicaties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Door = table.Column<Guid>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publicaties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Publicatievoorstellen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VolgtOp = table.Column<int>(type: "INTEGER", nullable: false),
                    GemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publicatievoorstellen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Vervolgstappen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Periode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Titel = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    TekstJongeren = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    TekstVolwassenen = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    DoorWie = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Raad = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Raadsoordeel = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vervolgstappen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Vragenlijsten",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Doelgroep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsVoorbeeld = table.Column<bool>(type: "INTEGER", nullable: false),
                    AangemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vragenlijsten", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Accountgebeurtenissen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Toelichting = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accountgebeurtenissen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accountgebeurtenissen_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Accountuitnodigingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tokenhash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GeldigTot = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GebruiktOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accountuitnodigingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accountuitnodigingen_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Herstelcodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Codehash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GebruiktOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Herstelcodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Herstelcodes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Inlogcodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Codehash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GeldigTot = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    GebruiktOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inlogcodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inlogcodes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Sessies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BegonnenOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LaatstGezienOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Apparaat = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    BeeindigdOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessies_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Wachtwoordherstellingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Tokenhash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GeldigTot = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GebruiktOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wachtwoordherstellingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Wachtwoordherstellingen_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Roltoekenningen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Vanaf = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BeeindigdOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roltoekenningen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Roltoekenningen_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Roltoekenningen_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Rondes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Bereik = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Gemeentecode = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Anonimiteit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Achtergrond = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Drempel = table.Column<int>(type: "INTEGER", nullable: false),
                    Afzender = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    OpentOp = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SluitNa = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Herinneringsdagen = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EersteUitnodigingOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    GeslotenOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    BusGeopendOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    GepubliceerdOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PubliekeSleutel = table.Column<byte[]>(type: "BLOB", nullable: false),
                    IngepaktePriveSleutel = table.Column<byte[]>(type: "BLOB", nullable: false),
                    IngepakteToegangssleutel = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Versie = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rondes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rondes_Organisaties_OrganisatieId",
                        column: x => x.OrganisatieId,
                        principalTable: "Organisaties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VragenlijstVersies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VragenlijstId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    GewijzigdOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VastgesteldOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    GebruiktSinds = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VragenlijstVersies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VragenlijstVersies_Vragenlijsten_VragenlijstId",
                        column: x => x.VragenlijstId,
                        principalTable: "Vragenlijsten",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Brievenpartijen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Herinnering = table.Column<int>(type: "INTEGER", nullable: false),
                    Aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    Retouradres = table.Column<string>(type: "TEXT", maxLength: 90, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 140, nullable: false),
                    OpdrachtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    GepostOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    BestandenWegOp = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Brievenpartijen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Brievenpartijen_Rondes_RondeId",
                        column: x => x.RondeId,
                        principalTable: "Rondes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rondeverlengingen",
                columns: table => new
                {
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Naar = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rondeverlengingen", x => new { x.RondeId, x.Op });
                    table.ForeignKey(
                        name: "FK_Rondeverlengingen_Rondes_RondeId",
                        column: x => x.RondeId,
                        principalTable: "Rondes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Uitnodigingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Doelgroep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kanaal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EMail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Aanhef = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Straat = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Postcode = table.Column<string>(type: "TEXT", maxLength: 7, nullable: true),
                    Plaats = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Gemeentecode = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    SoortHulp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Leeftijd = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Trajectstatus = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Zwaarte = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Taal = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NietUitnodigen = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Herinneringen = table.Column<int>(type: "INTEGER", nullable: false),
                    UitgenodigdOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HerinnerdOp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BrievenpartijId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Poging = table.Column<int>(type: "INTEGER", nullable: false),
                    Tokenhash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Codehash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uitnodigingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Uitnodigingen_Rondes_RondeId",
                        column: x => x.RondeId,
                        principalTable: "Rondes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Uitnodigingenimports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GestartDoor = table.Column<Guid>(type: "TEXT", nullable: false),
                    AangemaaktOp = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Fase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Koppeling = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    OpdrachtId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LadingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Regels = table.Column<int>(type: "INTEGER", nullable: false),
                    PerMail = table.Column<int>(type: "INTEGER", nullable: false),
                    PerBrief = table.Column<int>(type: "INTEGER", nullable: false),
                    NietUitnodigen = table.Column<int>(type: "INTEGER", nullable: false),
                    Dubbel = table.Column<int>(type: "INTEGER", nullable: false),
                    Fout = table.Column<int>(type: "INTEGER", nullable: false),
                    Tegenstrijdig = table.Column<int>(type: "INTEGER", nullable: false),
                    Overgenomen = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uitnodigingenimports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Uitnodigingenimports_Rondes_RondeId",
                        column: x => x.RondeId,
                        principalTable: "Rondes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rondelijsten",
                columns: table => new
                {
                    Doelgroep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RondeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersieId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rondelijsten", x => new { x.RondeId, x.Doelgroep });
                    table.ForeignKey(
                        name: "FK_Rondelijsten_Rondes_RondeId",
                        column: x => x.RondeId,
                        principalTable: "Rondes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Rondelijsten_VragenlijstVersies_VersieId",
                        column: x => x.VersieId,
                        principalTable: "VragenlijstVersies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Accountgebeurtenissen_AccountId_Op",
                table: "Accountgebeurtenissen",
                columns: new[] { "AccountId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Accountgebeurtenissen_Op",
                table: "Accountgebeurtenissen",
                column: "Op");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Naam",
                table: "Accounts",
                column: "Naam");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accountuitnodigingen_AccountId",
                table: "Accountuitnodigingen",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Accountuitnodigingen_Tokenhash",
                table: "Accountuitnodigingen",
                column: "Tokenhash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Antwoordformulieren_RondeId",
                table: "Antwoordformulieren",
                column: "RondeId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Bevindingreacties_RondeId",
                table: "Bevindingreacties",
                column: "RondeId");

            migrationBuilder.CreateIndex(
                name: "IX_Brievenpartijen_BestandenWegOp",
                table: "Brievenpartijen",
                column: "BestandenWegOp");

            migrationBuilder.CreateIndex(
                name: "IX_Brievenpartijen_RondeId",
                table: "Brievenpartijen",
                column: "RondeId");

            migrationBuilder.CreateIndex(
                name: "IX_Busenveloppen_RondeId",
                table: "Busenveloppen",
                column: "RondeId");

            migrationBuilder.CreateIndex(
                name: "IX_Concepten_RondeId",
                table: "Concepten",
                column: "RondeId");

            migrationBuilder.CreateIndex(
                name: "IX_Herstelcodes_AccountId",
                table: "Herstelcodes",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Inlogcodes_AccountId_GeldigTot",
                table: "Inlogcodes",
                columns: new[] { "AccountId", "GeldigTot" });

            migrationBuilder.CreateIndex(
                name: "IX_Inlogcodes_GeldigTot",
                table: "Inlogcodes",
                column: "GeldigTot");

            migrationBuilder.CreateIndex(
                name: "IX_Mailberichten_RondeId",
                table: "Mailberichten",
                column: "RondeId");

            migrationBuilder.CreateIndex(
                name: "IX_Mailberichten_Sleutel",
                table: "Mailberichten",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mailberichten_Status_NietVoor",
                table: "Mailberichten",
                columns: new[] { "Status", "NietVoor" });

            migrationBuilder.CreateIndex(
                name: "IX_Opdrachten_OnderwerpId_Soort",
                table: "Opdrachten",
                columns: new[] { "OnderwerpId", "Soort" });

            migrationBuilder.CreateIndex(
                name: "IX_Opdrachten_Status_BezetTot",
                table: "Opdrachten",
                columns: new[] { "Status", "BezetTot" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenAntwoorden_RondeId",
                table: "OpenAntwoorden",
                column: "RondeId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisaties_Naam",
                table: "Organisaties",
                column: "Naam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outboxberichten_BezorgdOp_NietVoor",
                table: "Outboxberichten",
                columns: new[] { "BezorgdOp", "NietVoor" });

            migrationBuilder.CreateIndex(
                name: "IX_Publicaties_RondeId_Nummer",
                table: "Publicaties",
                columns: new[] { "RondeId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publicatievoorstellen_RondeId",
                table: "Publicatievoorstellen",
                column: "RondeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Roltoekenningen_AccountId",
                table: "Roltoekenningen",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Roltoekenningen_OrganisatieId_Rol",
                table: "Roltoekenningen",
                columns: new[] { "OrganisatieId", "Rol" });

            migrationBuilder.CreateIndex(
                name: "IX_Rondelijsten_VersieId",
                table: "Rondelijsten",
                column: "VersieId");

            migrationBuilder.CreateIndex(
                name: "IX_Rondes_OrganisatieId",
                table: "Rondes",
                column: "OrganisatieId");

            migrationBuilder.CreateIndex(
                name: "IX_Rondes_Status",
                table: "Rondes",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Sessies_AccountId",
                table: "Sessies",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Uitnodigingen_BrievenpartijId",
                table: "Uitnodigingen",
                column: "BrievenpartijId",
                filter: "\"BrievenpartijId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Uitnodigingen_Codehash",
                table: "Uitnodigingen",
                column: "Codehash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Uitnodigingen_ImportId",
                table: "Uitnodigingen",
                column: "ImportId",
                filter: "\"ImportId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Uitnodigingen_RondeId_Id",
                table: "Uitnodigingen",
                columns: new[] { "RondeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Uitnodigingen_RondeId_Status_Kanaal_Herinneringen_UitgenodigdOp",
                table: "Uitnodigingen",
                columns: new[] { "RondeId", "Status", "Kanaal", "Herinneringen", "UitgenodigdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Uitnodigingen_Tokenhash",
                table: "Uitnodigingen",
                column: "Tokenhash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Uitnodigingenimports_RondeId_Fase",
                table: "Uitnodigingenimports",
                columns: new[] { "RondeId", "Fase" });

            migrationBuilder.CreateIndex(
                name: "IX_Vervolgstappen_RondeId",
                table: "Vervolgstappen",
                column: "RondeId");

            migrationBuilder.CreateIndex(
                name: "IX_Vragenlijsten_Code",
                table: "Vragenlijsten",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VragenlijstVersies_VragenlijstId_Nummer",
                table: "VragenlijstVersies",
                columns: new[] { "VragenlijstId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Wachtwoordherstellingen_AccountId_GeldigTot",
                table: "Wachtwoordherstellingen",
                columns: new[] { "AccountId", "GeldigTot" });

            migrationBuilder.CreateIndex(
                name: "IX_Wachtwoordherstellingen_GeldigTot",
                table: "Wachtwoordherstellingen",
                column: "GeldigTot");

            migrationBuilder.CreateIndex(
                name: "IX_Wachtwoordherstellingen_Tokenhash",
                table: "Wachtwoordherstellingen",
                column: "Tokenhash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Accountgebeurtenissen");

            migrationBuilder.DropTable(
                name: "Accountuitnodigingen");

            migrationBuilder.DropTable(
                name: "Antwoordformulieren");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Bevindingreacties");

            migrationBuilder.DropTable(
                name: "Brievenpartijen");

            migrationBuilder.DropTable(
                name: "Busenveloppen");

            migrationBuilder.DropTable(
                name: "Busopeningen");

            migrationBuilder.DropTable(
                name: "Concepten");

            migrationBuilder.DropTable(
                name: "Dagtellingen");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Herstelcodes");

            migrationBuilder.DropTable(
                name: "Inlogcodes");

            migrationBuilder.DropTable(
                name: "Instellingen");

            migrationBuilder.DropTable(
                name: "Mailberichten");

            migrationBuilder.DropTable(
                name: "Opdrachten");

            migrationBuilder.DropTable(
                name: "OpenAntwoorden");

            migrationBuilder.DropTable(
                name: "Outboxberichten");

            migrationBuilder.DropTable(
                name: "Publicaties");

            migrationBuilder.DropTable(
                name: "Publicatievoorstellen");

            migrationBuilder.DropTable(
                name: "Roltoekenningen");

            migrationBuilder.DropTable(
                name: "Rondelijsten");

            migrationBuilder.DropTable(
                name: "Rondeverlengingen");

            migrationBuilder.DropTable(
                name: "Sessies");

            migrationBuilder.DropTable(
                name: "Uitnodigingen");

            migrationBuilder.DropTable(
                name: "Uitnodigingenimports");

            migrationBuilder.DropTable(
                name: "Vervolgstappen");

            migrationBuilder.DropTable(
                name: "Wachtwoordherstellingen");

            migrationBuilder.DropTable(
                name: "VragenlijstVersies");

            migrationBuilder.DropTable(
                name: "Rondes");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "Vragenlijsten");

            migrationBuilder.DropTable(
                name: "Organisaties");
        }
    }
}
