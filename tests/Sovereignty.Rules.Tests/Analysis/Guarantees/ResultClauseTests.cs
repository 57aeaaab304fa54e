using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Analysis;

/// <summary>Clauses that ask the result of a provision.</summary>
public sealed class ResultClauseTests
{
    private static readonly string[] Relative = ["as before", "as above", "the same as", "comme avant", "comme auparavant", "comme précédemment", "comme ci-dessus"];

    private static IEnumerable<(Obligation Obligation, Clause Clause)> All { get; } =
        [.. Catalogue.Law.Index.Obligations.SelectMany(pair => pair.Obligation.Versions.Select(version => (pair.Obligation, Clause.ResultOf(Catalogue.Law, version.Id))))];

    [Fact]
    public void The_words_of_every_version_stand_by_themselves() => Assert.All(All, asked => Assert.All(Relative, phrase =>
    {
        Assert.DoesNotContain(phrase, asked.Clause.Words.En, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(phrase, asked.Clause.Words.Fr, StringComparison.OrdinalIgnoreCase);
    }));

    [Fact]
    public void The_basis_names_each_text_by_its_title_and_each_article_once() => Assert.All(All, asked =>
    {
        Assert.StartsWith("the result of: ", asked.Clause.Basis.En, StringComparison.Ordinal);
        Assert.StartsWith("le résultat de : ", asked.Clause.Basis.Fr, StringComparison.Ordinal);
        Assert.DoesNotContain("article 31, art. 31", asked.Clause.Basis.Fr, StringComparison.Ordinal);
    });

    [Fact]
    public void One_that_asks_a_certificate_is_cautious_and_proved_as_the_library_has_it()
    {
        var library = ClauseLibrary.Find("secnumcloud-qualified")!;
        var certificate = Clause.ResultOf(Catalogue.Law, ProvisionId.Of("fr-cgi-242-nonies-b-4"));
        var among = Clause.ResultOf(Catalogue.Law, ProvisionId.Of("fr-circ-6282-sg-r9"));
        var none = Clause.ResultOf(Catalogue.Law, ProvisionId.Of("fr-hds-v2-exi-28"));

        Assert.Equal((library.Caution, library.EvidenceInBid, library.EvidenceAtAward, library.EvidenceInPerformance), (certificate.Caution, certificate.EvidenceInBid, certificate.EvidenceAtAward, certificate.EvidenceInPerformance));
        Assert.Equal(library.Caution, among.Caution);
        Assert.EndsWith(library.EvidenceInBid.Fr, among.EvidenceInBid.Fr, StringComparison.Ordinal);
        Assert.NotEqual(library.EvidenceInBid, among.EvidenceInBid);
        Assert.Null(none.Caution);
        Assert.DoesNotContain("certificat", none.EvidenceInBid.Fr, StringComparison.Ordinal);
    }

    [Fact]
    public void One_may_be_met_by_an_exception_that_the_adopted_result_does_not_have()
    {
        var provision = ProvisionId.Of("fr-cgi-242-nonies-b-4");
        var day = Known.Day("2026-11-01");
        var tender = Bids.For(Bids.Cover, "2026-11-01", "2026-11-01", Clause.ResultOf(Catalogue.Law, provision));

        var guarantee = Bids.Adopting(Standard.ResultOf(Catalogue.Law, provision, "adopted", day)).Guarantee(tender);

        Assert.Equal(GuaranteeVerdict.NotGuaranteed, guarantee.Verdict);
    }
}
