using Sovereignty.Law;

namespace Sovereignty.Tests.Law;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("USC", "18 USC 2713", null, "18 USC 2713", "18 USC 2713")]
    [InlineData("LEGIARTI", "000054552495", 2026, "LEGIARTI000054552495 since 2026", "LEGIARTI000054552495 depuis 2026")]
    [InlineData("JORFARTI", "000049563610", null, "JORFARTI000049563610", "JORFARTI000049563610")]
    [InlineData("number", "6282/SG", null, "no. 6282/SG", "n° 6282/SG")]
    [InlineData("case", "C-184/20", null, "case C-184/20", "affaire C-184/20")]
    [InlineData("CELEX", "32016R0679", null, "CELEX 32016R0679", "CELEX 32016R0679")]
    public void An_identifier_reads_as_a_reference_has_it(string scheme, string value, int? since, string english, string french)
    {
        var words = new Identifier(scheme, value, since).Words;
        Assert.Equal((english, french), (words.En, words.Fr));
    }

    [Fact]
    public void No_shipped_identifier_says_its_scheme_twice() => Assert.All(
        Catalogue.Law.Instruments.SelectMany(text => text.Identifiers),
        identifier => Assert.DoesNotMatch("\\b(\\S+) .*\\b\\1\\b", identifier.Words.En));
}
