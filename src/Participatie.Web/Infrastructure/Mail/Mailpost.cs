using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Participatie.Data;
using Participatie.Domain.Berichten;

namespace Participatie.Web.Infrastructure.Mail;

/// <summary>The server refused this address for good (5.1.x).</summary>
public sealed class OnbestelbaarException(string message) : Exception(message);

/// <summary>A connection over which stored mail leaves.</summary>
public interface IMailverbinding : IAsyncDisposable
{
    /// <exception cref="OnbestelbaarException">The address does not exist.</exception>
    Task VersturenAsync(Mailbericht mail, CancellationToken cancellationToken);
}

/// <summary>Opens connections; a folder in development, SMTP elsewhere.</summary>
public sealed class Mailpost(MailSettings settings, DatabaseSettings database, PortaalHost host)
{
    public Task<IMailverbinding> OpenenAsync(CancellationToken cancellationToken) => settings.Wijze == Mailwijze.Map
        ? Task.FromResult<IMailverbinding>(new Mailmap(Path.Combine(database.Map, "postvak"), Bericht))
        : SmtpVerbinding.OpenenAsync(settings, Bericht, cancellationToken);

    private MimeMessage Bericht(Mailbericht mail)
    {
        var bericht = new MimeMessage();
        bericht.From.Add(new MailboxAddress(mail.Afzendernaam ?? settings.Afzendernaam, settings.Afzender));
        bericht.To.Add(MailboxAddress.Parse(mail.Aan));
        bericht.Subject = mail.Onderwerp;

        // The same at every attempt, so that a receiver can drop a second copy when a server broke off after taking the first.
        bericht.MessageId = $"{mail.Id:N}@{host.Naam}";
        bericht.Date = new DateTimeOffset(mail.AangemaaktOp, TimeSpan.Zero);
        bericht.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.Afmeldlink is { } afmelden)
        {
            bericht.Headers.Add(HeaderId.ListUnsubscribe, $"<{afmelden}>");
            bericht.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        bericht.Body = new BodyBuilder { TextBody = mail.Tekst, HtmlBody = mail.Html }.ToMessageBody();
        return bericht;
    }

    private sealed class Mailmap(string map, Func<Mailbericht, MimeMessage> render) : IMailverbinding
    {
        public async Task VersturenAsync(Mailbericht mail, CancellationToken cancellationToken)
        {
            Directory.CreateDirectory(map);
            using var bericht = render(mail);
            await bericht.WriteToAsync(Path.Combine(map, $"{mail.Id:N}.eml"), cancellationToken);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class SmtpVerbinding : IMailverbinding
    {
        private readonly SmtpClient _client;
        private readonly Func<Mailbericht, MimeMessage> _render;

        private SmtpVerbinding(SmtpClient client, Func<Mailbericht, MimeMessage> render)
        {
            _client = client;
            _render = render;
        }

        public static async Task<IMailverbinding> OpenenAsync(MailSettings settings, Func<Mailbericht, MimeMessage> render, CancellationToken cancellationToken)
        {
            var client = new SmtpClient { Timeout = settings.WachttijdSeconden * 1000 };
            try
            {
                var security = !settings.Tls ? SecureSocketOptions.None : settings.Poort == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
                await client.ConnectAsync(settings.Server, settings.Poort, security, cancellationToken);
                if (settings.Gebruiker is not null)
                {
                    await client.AuthenticateAsync(settings.Gebruiker, settings.Wachtwoord ?? "", cancellationToken);
                }

                return new SmtpVerbinding(client, render);
            }
            catch
            {
                client.Dispose();
                throw;
            }
        }

        public async Task VersturenAsync(Mailbericht mail, CancellationToken cancellationToken)
        {
            using var bericht = _render(mail);
            try
            {
                await _client.SendAsync(bericht, cancellationToken);
            }
            catch (SmtpCommandException exception) when (exception.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (int)exception.StatusCode >= 500)
            {
                throw new OnbestelbaarException($"{(int)exception.StatusCode} {exception.StatusCode}");
            }
        }

        public async ValueTask DisposeAsync()
        {
            try
            {
                await _client.DisconnectAsync(quit: true);
            }
            catch (Exception exception) when (exception is IOException or SmtpProtocolException or System.Net.Sockets.SocketException)
            {
                // The server had already gone; what it accepted is accepted.
            }

            _client.Dispose();
        }
    }
}

/// <summary>The portal's host name, for message ids.</summary>
public sealed record PortaalHost(string Naam);
