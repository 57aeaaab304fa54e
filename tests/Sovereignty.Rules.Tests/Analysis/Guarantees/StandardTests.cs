using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tests.Analysis;

/// <summary>What a standard says of the law that it borrows.</summary>
public sealed class StandardTests
{
    private static readonly NodaTime.LocalDate Day = Known.Day("2027-01-01");

    [Fact]
    public void One_made_of_a_clause_cites_what_the_clause_cites() => Assert.All(ClauseLibrary.All, clause =>
    {
        var standard = Standard.Of(Catalogue.Law, clause, "adopted", Day);
        var cited = Catalogue.Law.Instruments.Where(instrument => clause.Cites.Contains(instrument.Id)).ToArray();
        var reference = standard.Cite(standard.Provisions[0].Id, "", Confidence.A);

        Assert.Equal(cited.SelectMany(text => text.Identifiers), standard.Identifiers);
        Assert.All(cited.SelectMany(text => text.Identifiers), identifier => Assert.Contains(identifier.Words.Fr, reference.Reference.Fr, StringComparison.Ordinal));
        Assert.All(cited.SelectMany(text => text.Sources.Append($"the buyer, after {text.Id}")), source => Assert.Contains(source, standard.Sources));
        Assert.All(cited, text => Assert.True(standard.Confidence <= text.Confidence && standard.CheckedOn <= text.CheckedOn));
        Assert.Equal(cited.Select(text => text.Confidence).DefaultIfEmpty(Confidence.A).Min(), reference.Confidence);
    });

    [Fact]
    public void One_that_borrows_nothing_is_the_buyers_alone()
    {
        var clause = ClauseLibrary.Find("iso-27001-certified")!;

        Assert.Equal(["the buyer"], Standard.Of(Catalogue.Law, clause, "adopted", Day).Sources.AsEnumerable());
        Assert.Equal(["the buyer"], Standard.Of(BodyOfLaw.Of(), ClauseLibrary.Find("secnumcloud-qualified")!, "adopted", Day).Sources.AsEnumerable());
    }

    [Fact]
    public void The_result_of_a_provision_names_its_article_once()
    {
        var standard = Standard.ResultOf(Catalogue.Law, ProvisionId.Of("fr-loi-2024-449-art31"), "adopted", Day);
        var provision = Assert.Single(standard.Provisions);

        Assert.Equal(
            new Text("Adopted by the buyer as if it applied: Act no. 2024-449 of 21 May 2024 (SREN), article 31", "Adopté par l'acheteur comme si ce texte s'appliquait : Loi n° 2024-449 du 21 mai 2024 (SREN), article 31"),
            standard.Cite(provision.Id, provision.Article, Confidence.A).Short);
        Assert.All(Catalogue.Law.Index.Obligations, pair =>
        {
            var adopted = Standard.ResultOf(Catalogue.Law, pair.Obligation.Id, "adopted", Day);
            Assert.Equal(adopted.Title, adopted.Cite(adopted.Provisions[0].Id, adopted.Provisions[0].Article, Confidence.A).Short);
        });
    }
}
