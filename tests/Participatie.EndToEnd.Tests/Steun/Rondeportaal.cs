using System.Text.RegularExpressions;
using MimeKit;
using Participatie.TestSupport;
using Participatie.TestSupport.Smtp;

namespace Participatie.EndToEnd.Tests;

/// <summary>A portal in a browser whose mail leaves over real SMTP, into a sink.</summary>
public sealed partial class Rondeportaal : Browserportaal
{
    public Smtpput Put { get; } = new();

    protected override IReadOnlyDictionary<string, string?> Instellingen => new Dictionary<string, string?>
    {
        ["Mail:Wijze"] = "Smtp",
        ["Mail:Server"] = "127.0.0.1",
        ["Mail:Poort"] = Put.Poort.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Mail:Tls"] = "false",
        ["Begrenzing:CodesPerMinuut"] = "1000",
    };

    /// <summary>The mails to this address, oldest first.</summary>
    public IReadOnlyList<MimeMessage> MailsAan(string adres) =>
        [.. Put.Mails.Where(m => m.Aan.Contains(adres)).Select(m => MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(m.Bron))))];

    /// <summary>The path of the survey link in a mail.</summary>
    public static string Link(MimeMessage mail) => new Uri(SurveyLink().Match(mail.TextBody!).Value).PathAndQuery;

    [GeneratedRegex(@"https?://\S+/v/\S+", RegexOptions.None, 1000)]
    private static partial Regex SurveyLink();
}
