using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Ownership;

/// <summary>Section 19.6 of SecNumCloud over chains of holders, under the shipped law.</summary>
public sealed class Section196Tests
{
    private const string On = "2026-11-23";

    [Theory]
    [InlineData(24, "Met")]
    [InlineData(24.01, "NotMet")]
    [InlineData(25, "NotMet")]
    public void One_holder_from_outside_has_at_most_24_percent(decimal share, string expected) =>
        Assert.Equal(expected, Found(Some.FrenchCloud.With(Some.Company("abroad", "US")).HeldBy(Some.Holding("abroad", share))));

    [Theory]
    [InlineData(13, "Met")]
    [InlineData(13.01, "NotMet")]
    public void Three_holders_from_outside_have_at_most_39_percent_together(decimal last, string expected) =>
        Assert.Equal(expected, Found(Some.FrenchCloud.With(Some.Company("one", "US"), Some.Company("two", "CN"), Some.Company("three", "NO"))
            .HeldBy(Some.Holding("one", 13m), Some.Holding("two", 13m), Some.Holding("three", last))));

    [Theory]
    [InlineData(20, 30)]
    [InlineData(30, 20)]
    public void Capital_and_votes_count_apart(decimal capital, decimal votes) =>
        Assert.Equal("NotMet", Found(Some.FrenchCloud.With(Some.Company("abroad", "US")).HeldBy(Some.Holding("abroad", capital, votes))));

    [Theory]
    [InlineData(null, "Undetermined")]
    [InlineData("multiplied", "Met")]
    [InlineData("attributed", "NotMet")]
    public void Sixty_percent_of_forty_depends_on_the_reading(string? reading, string expected)
    {
        var middle = Some.Company("middle", "FR") with { Holders = Known.Exactly(Some.Holding("abroad", 60m), Some.Holding("home", 40m)) };
        var cloud = Some.FrenchCloud.With(middle, Some.Company("abroad", "US"), Some.Company("home", "FR")).HeldBy(Some.Holding("middle", 40m), Some.Holding("home", 60m));

        Assert.Equal(expected, Found(cloud, "fr-secnumcloud-indirect-holdings", reading));
    }

    [Theory]
    [InlineData(null, "Undetermined")]
    [InlineData("count", "NotMet")]
    [InlineData("do-not-count", "Met")]
    public void Whether_a_person_who_lives_abroad_counts_depends_on_the_reading(string? reading, string expected) =>
        Assert.Equal(expected, Found(Some.FrenchCloud.With(Some.Person("person", "US")).HeldBy(Some.Holding("person", 30m)), "fr-secnumcloud-natural-persons", reading));

    [Fact]
    public void Companies_that_hold_each_other_count_what_leads_out_of_the_circle()
    {
        // Half of each belongs to the other, so that 12 % abroad of each are 24 % in the end: 0.12 / (1 - 0.5).
        Cloud Circle(decimal abroad)
        {
            var other = Some.Company("other", "FR") with { Holders = Known.Exactly(Some.Holding("french-cloud", 50m), Some.Holding("abroad", abroad), Some.Holding("home", 50m - abroad)) };
            return Some.FrenchCloud.With(other, Some.Company("abroad", "US"), Some.Company("home", "FR"))
                .HeldBy(Some.Holding("other", 50m), Some.Holding("abroad", abroad), Some.Holding("home", 50m - abroad));
        }

        Assert.Equal("Met", Found(Circle(12m)));
        Assert.Equal("NotMet", Found(Circle(12.0001m)));
    }

    [Fact]
    public void Of_a_listed_company_the_declared_holders_count()
    {
        var listed = Some.FrenchCloud.With(Some.Company("abroad", "US")).WhereOperator(company => company with
        {
            Listed = Known.As(true),
            DeclaredHoldersNamed = Known.As(true),
            Holders = Known.AtLeast(Some.Holding("abroad", 20m)),
        });

        Assert.Equal("True", Within(listed).ToString());
        Assert.Equal("Unknown", Within(listed.WhereOperator(company => company with { DeclaredHoldersNamed = Fact<bool>.Unknown })).ToString());
        Assert.Equal("Unknown", Within(listed.WhereOperator(company => company with { Listed = Known.As(false) })).ToString());
    }

    [Theory]
    [InlineData(40, 30, "Unknown")]
    [InlineData(40.01, 30, "False")]
    [InlineData(41, 42, "Unknown")]
    [InlineData(41, 41, "False")]
    public void Control_is_presumed_above_40_percent_of_the_votes_when_no_other_holder_has_more(decimal abroad, decimal home, string expected)
    {
        var supplier = Some.Company("supplier", "FR") with { Holders = Known.Exactly(Voting("abroad", abroad), Voting("home", home)) };
        var layer = Some.FrenchCloud.Layer with { Technology = Known.Exactly(new TechnologySupply { Supplier = supplier.Id, CanReachData = Known.As(true) }) };
        var scene = new Scene(new HostingArrangement { Id = "asked", Organisations = [supplier, Some.Company("abroad", "US"), Some.Company("home", "FR")], Layers = Known.Exactly(layer) });
        var inquiry = new Inquiry(InquiryTerms.Default, new LegalAnswers(Sovereignty.Law.Catalogue.Law), DayNumber.Of(Known.Day(On)));

        Assert.Equal(expected, inquiry.Ask(new ThirdCompaniesCannotReachData(TerritoryId.Of("eu")), new Subject(scene, SubjectKind.Layer, layer)).ToString());
    }

    private static Holding Voting(string holder, decimal votes) => new() { Holder = PartyId.Of(holder), Votes = Known.As(Share.Exactly(votes)), Period = Known.As(Validity.Always) };

    private static Truth Within(Cloud cloud)
    {
        var scene = new Scene(Some.Ministry.On(cloud));
        var inquiry = new Inquiry(InquiryTerms.Default, new LegalAnswers(Sovereignty.Law.Catalogue.Law), DayNumber.Of(Known.Day(On)));
        return inquiry.Ask(new HoldingsFromOutsideWithin(TerritoryId.Of("eu"), 24m, 39m, IndirectHoldings.Multiplied, true), new Subject(scene, SubjectKind.Layer, cloud.Layer));
    }

    private static string Found(Cloud cloud, string? question = null, string? reading = null) => Some.Ministry.On(cloud).Under(
        "fr-secnumcloud-3-2-19-6",
        On,
        reading is null ? null : AssessmentTerms.Default with { Readings = [new ReadingChoice(question!, reading)] }).ToString();
}
