using Participatie.Domain.Accounts;

namespace Participatie.Domain.Tests.Accounts;

public sealed class WachtwoordeisenTests
{
    [Theory]
    [InlineData("paard batterij nietje")]
    [InlineData("Zw4ni3t-ku7aam")]
    public void Lang_wachtwoord_is_goed(string wachtwoord) => Assert.Null(Wachtwoordeisen.Bezwaar(wachtwoord, "Sanne de Vries", "sanne@voorbeeld.example"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("elf tekens.")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abcdefghijklmn")]
    [InlineData("123456789012")]
    [InlineData("sanne is de beste")]
    [InlineData("mijn voorbeeld hier")]
    public void Kort_of_makkelijk_wachtwoord_krijgt_een_bezwaar(string? wachtwoord) =>
        Assert.NotNull(Wachtwoordeisen.Bezwaar(wachtwoord, "Sanne de Vries", "sanne@voorbeeld.example"));

    [Fact]
    public void Wachtwoord_dat_de_server_zou_ophouden_krijgt_een_bezwaar() =>
        Assert.NotNull(Wachtwoordeisen.Bezwaar(string.Concat(Enumerable.Repeat("paard batterij ", 100))));
}
