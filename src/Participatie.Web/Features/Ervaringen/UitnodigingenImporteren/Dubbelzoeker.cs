using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Participatie.Domain.Ervaringen;

namespace Participatie.Web.Features.Ervaringen;

/// <summary>
/// Remembers who was seen, as the first 16 bytes of an HMAC with a key of its own, so that a memory dump names nobody.
/// With the line number and the table around it a fingerprint takes about 40 bytes (twice that while the table grows);
/// a row has one to three: 200,000 rows by mail take 8 MB, by letter 16 MB.
/// </summary>
internal sealed class Dubbelzoeker : IDisposable
{
    /// <summary>Stands for a person who was in the ronde before this file.</summary>
    private const int Eerder = int.MaxValue;

    private readonly Dictionary<UInt128, int> _eersteRegel = [];
    private readonly HMACSHA256 _hmac = new(RandomNumberGenerator.GetBytes(32));

    /// <summary>Null when the person is new; otherwise what is wrong, with the line where he stands first.</summary>
    public Regelfout? Onthoud(Uitnodigingsregel regel, int regelnummer)
    {
        Regelfout? tegenstrijdig = null;
        Regelfout? dubbel = null;
        foreach (var (soort, tekst) in Sleutels(regel))
        {
            // The sign tells whether the row invites: a withdrawal must never lose from an invitation unnoticed.
            var waarde = regel.NietUitnodigen is null ? regelnummer : -regelnummer;
            var afdruk = Afdruk($"{soort}\n{tekst}");
            if (_eersteRegel.TryAdd(afdruk, waarde))
            {
                continue;
            }

            var eerste = _eersteRegel[afdruk];
            if (eerste > 0 != waarde > 0)
            {
                tegenstrijdig ??= eerste > 0 ? Tegenstrijdig(eerste, regelnummer) : Tegenstrijdig(regelnummer, -eerste);
            }
            else if (soort != Sleutelsoort.Adres)
            {
                dubbel ??= Dubbel(soort, Math.Abs(eerste));
            }
        }

        return tegenstrijdig ?? dubbel;
    }

    /// <summary>Remembers somebody who is in the ronde already and was invited or is about to be.</summary>
    public void Bekend(Uitnodigingsregel regel)
    {
        foreach (var (soort, tekst) in Sleutels(regel))
        {
            _eersteRegel.TryAdd(Afdruk($"{soort}\n{tekst}"), Eerder);
        }
    }

    public void Dispose() => _hmac.Dispose();

    private static Regelfout Dubbel(Sleutelsoort soort, int eerste) => (eerste, soort) switch
    {
        (Eerder, _) => new(Regelfoutsoort.Dubbel, null, "Deze persoon staat al in deze ronde. Niemand krijgt twee uitnodigingen: haal deze regel weg."),
        (_, Sleutelsoort.EMail) => new(Regelfoutsoort.Dubbel, null, $"Dit e-mailadres staat voor dezelfde doelgroep ook op regel {eerste}. Niemand krijgt twee uitnodigingen: haal een van beide regels weg."),
        _ => new(Regelfoutsoort.Dubbel, null, $"Dit adres staat met dezelfde aanhef en gegevens ook op regel {eerste}. Haal een van beide regels weg. Zijn het twee mensen? Maak de aanhef dan verschillend."),
    };

    private static Regelfout Tegenstrijdig(int wel, int niet) => new(
        Regelfoutsoort.Tegenstrijdig,
        null,
        wel == Eerder
            ? "Deze persoon staat al in deze ronde en wordt uitgenodigd, maar hier staat ‘niet uitnodigen’. Zoek uit wat klopt. Zet de uitnodiging zo nodig in het overzicht op ‘niet uitnodigen’, en haal deze regel weg. Tot dan wordt dit bestand niet ingelezen."
            : $"Regel {wel} nodigt deze persoon uit, en op regel {niet} staat ‘niet uitnodigen’. Zoek uit wat klopt en haal de andere regel weg. Zijn het twee mensen? Laat het adres op regel {niet} dan leeg. Tot dan wordt dit bestand niet ingelezen.");

    /// <summary>
    /// Two letters are doubles only when everything on the row is the same, for in a group home many young people share an
    /// address; a withdrawal is compared by the address alone, to be on the safe side.
    /// </summary>
    private static IEnumerable<(Sleutelsoort Soort, string Tekst)> Sleutels(Uitnodigingsregel regel)
    {
        if (regel.EMail is { } email)
        {
            yield return (Sleutelsoort.EMail, $"{regel.Doelgroep}\n{email.ToUpperInvariant()}");
        }

        if (regel.Adres is not { } adres)
        {
            yield break;
        }

        var bewoner = $"{regel.Doelgroep}\n{adres.Postcode}\n{adres.StraatEnHuisnummer}\n{adres.Aanhef}".ToUpperInvariant();
        yield return (Sleutelsoort.Adres, bewoner);
        if (regel.Kanaal == Uitnodigingskanaal.Brief)
        {
            yield return (Sleutelsoort.Brief, $"{bewoner}\n{regel.Gemeente.Code}\n{regel.SoortHulp}\n{regel.Leeftijdscategorie}\n{regel.Trajectstatus}\n{regel.Zwaarte}");
        }
    }

    private UInt128 Afdruk(string tekst) => BinaryPrimitives.ReadUInt128BigEndian(_hmac.ComputeHash(Encoding.UTF8.GetBytes(tekst)));

    private enum Sleutelsoort { EMail, Adres, Brief }
}
