namespace Participatie.Web.Infrastructure.Mail;

public enum Mailwijze
{
    /// <summary>Mail is written as .eml files to a folder; the default in development.</summary>
    Map,

    Smtp,
}

/// <summary>Settings under <c>Mail</c>.</summary>
public sealed class MailSettings
{
    public Mailwijze Wijze { get; set; } = Mailwijze.Smtp;

    public string Server { get; set; } = "localhost";

    public int Poort { get; set; } = 25;

    /// <summary>True: TLS is required (STARTTLS, or implicit TLS on port 465). False only for a server on the same machine.</summary>
    public bool Tls { get; set; } = true;

    public string? Gebruiker { get; set; }

    public string? Wachtwoord { get; set; }

    public string Afzender { get; set; } = "participatie@participatie.example";

    public string Afzendernaam { get; set; } = "Participatie Haaglanden";

    /// <summary>How long a mail server may be silent.</summary>
    public int WachttijdSeconden { get; set; } = 30;
}
