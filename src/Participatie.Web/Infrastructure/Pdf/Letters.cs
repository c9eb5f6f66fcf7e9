using System.Reflection;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Participatie.Web.Infrastructure.Pdf;

/// <summary>The typeface of everything that is printed, embedded in one document.</summary>
internal sealed class Letters(PdfDocumentBuilder document)
{
    private static readonly byte[] GewoneLetter = Lettertype("OpenSans-Regular.ttf");
    private static readonly byte[] VetteLetter = Lettertype("OpenSans-Bold.ttf");

    /// <summary>Measuring is slow and there are few signs, so widths are remembered for the document.</summary>
    private readonly Dictionary<(Rune Teken, bool Vet), double?> _breedtes = [];

    public PdfDocumentBuilder.AddedFont Gewoon { get; } = document.AddTrueTypeFont(GewoneLetter);

    public PdfDocumentBuilder.AddedFont Vet { get; } = document.AddTrueTypeFont(VetteLetter);

    /// <summary>In points.</summary>
    public double Breedte(PdfPageBuilder blad, string tekst, double grootte, bool vet = false) => grootte * tekst.EnumerateRunes().Sum(teken => Tekenbreedte(blad, teken, vet) ?? 0);

    /// <summary>The text with a question mark for what the typeface cannot write, so that one odd sign does not stop a whole document.</summary>
    public string Leesbaar(PdfPageBuilder blad, string tekst)
    {
        var heel = string.Concat(tekst.EnumerateRunes()).Normalize(NormalizationForm.FormC);
        return string.Concat(heel.EnumerateRunes().Select(teken => Tekenbreedte(blad, teken, vet: false) is null || Tekenbreedte(blad, teken, vet: true) is null ? "?" : teken.ToString()));
    }

    /// <summary>Width at size 1, or null when the typeface does not have the sign.</summary>
    private double? Tekenbreedte(PdfPageBuilder blad, Rune teken, bool vet)
    {
        if (!_breedtes.TryGetValue((teken, vet), out var breedte))
        {
            breedte = teken.IsBmp ? Meet(blad, teken.ToString(), vet ? Vet : Gewoon) : null;
            _breedtes[(teken, vet)] = breedte;
        }

        return breedte;
    }

    private static double? Meet(PdfPageBuilder blad, string teken, PdfDocumentBuilder.AddedFont letter)
    {
        try
        {
            return blad.MeasureText(teken, 1, new PdfPoint(0, 0), letter)[0].EndBaseLine.X;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static byte[] Lettertype(string naam)
    {
        using var bron = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Participatie.Lettertypen.{naam}")!;
        var bytes = new byte[bron.Length];
        bron.ReadExactly(bytes);
        return bytes;
    }
}
