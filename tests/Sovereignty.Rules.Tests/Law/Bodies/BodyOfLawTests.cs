using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class BodyOfLawTests
{
    private static readonly BodyOfLaw[] Parts = [.. Catalogue.Law.Instruments.Select((instrument, i) => (instrument, i)).GroupBy(pair => pair.i % 4).Select(group => BodyOfLaw.Of([.. group.Select(pair => pair.instrument)]))];

    [Fact]
    public void Union_does_not_depend_on_grouping()
    {
        var left = ((Parts[0] | Parts[1]) | Parts[2]) | Parts[3];
        var right = Parts[0] | (Parts[1] | (Parts[2] | Parts[3]));
        Assert.Equal(left, right);
        Assert.Equal(left.Hash, right.Hash);
        Assert.Equal(Catalogue.Law, left);
    }

    [Fact]
    public void Union_does_not_depend_on_order()
    {
        var forth = Parts[0] | Parts[1] | Parts[2] | Parts[3];
        var back = Parts[3] | Parts[2] | Parts[1] | Parts[0];
        Assert.Equal(forth, back);
        Assert.Equal(forth.Hash, back.Hash);
        Assert.Equal(forth.Instruments.Select(instrument => instrument.Id), back.Instruments.Select(instrument => instrument.Id));
    }

    [Fact]
    public void Saying_law_twice_changes_nothing()
    {
        Assert.Equal(Catalogue.Law, Catalogue.Law | Catalogue.Law);
        Assert.Equal(Catalogue.Law, Catalogue.Law | Parts[1] | BodyOfLaw.Empty);
        Assert.Equal(Catalogue.Law.Hash, (Catalogue.Law | Catalogue.Law).Hash);
    }

    [Fact]
    public void One_id_with_two_contents_is_an_error_that_names_both()
    {
        var original = Catalogue.Law.Find(InstrumentId.Of("us-cloud-act"))!;
        var other = BodyOfLaw.Of(original with { Title = Text.Same("Another text"), Provisions = [] });
        var problem = Assert.Single(Assert.Throws<LawConflictException>(() => Catalogue.Law | other).Problems);
        Assert.Contains("us-cloud-act", problem, StringComparison.Ordinal);
        Assert.Contains(original.Title.En, problem, StringComparison.Ordinal);
        Assert.Contains("Another text", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void One_provision_in_two_texts_is_an_error_that_names_both()
    {
        var original = Catalogue.Law.Find(InstrumentId.Of("us-cloud-act"))!;
        var problem = Assert.Single(Assert.Throws<LawConflictException>(() => Catalogue.Law | BodyOfLaw.Of(original with { Id = InstrumentId.Of("copy") })).Problems);
        Assert.Contains("us-cloud-act", problem, StringComparison.Ordinal);
        Assert.Contains("copy", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Replacing_a_text_is_the_explicit_way()
    {
        var original = Catalogue.Law.Find(InstrumentId.Of("us-cloud-act"))!;
        var replaced = Catalogue.Law.Replace(original with { Title = Text.Same("Another text") });
        Assert.Equal(Catalogue.Law.Instruments.Count, replaced.Instruments.Count);
        Assert.NotEqual(Catalogue.Law.Hash, replaced.Hash);
        Assert.Equal(Catalogue.Law, replaced.Replace(original));
    }

    [Fact]
    public void A_power_whose_reach_asks_for_powers_cannot_be_built() => AssertRefused(
        Power() with { Reaches = new ImmuneFrom(PowerEffects.Access) },
        "immune-from");

    [Fact]
    public void A_power_whose_removal_asks_for_powers_cannot_be_built() => AssertRefused(
        Power() with { Removals = [new(PowerEffects.Access, !(new KeysHeldOutsideProvider() | new ImmuneFrom(PowerEffects.CutOff)))] },
        "immune-from");

    [Fact]
    public void An_inference_that_asks_for_a_category_under_a_negation_cannot_be_built() => AssertRefused(
        Inference() with { When = new DataIs(DataTrait.IdentifiesPersons) & !new DataCountsAs(DataCategories.Health) },
        "under a negation");

    [Fact]
    public void An_inference_that_asks_for_powers_cannot_be_built() => AssertRefused(Inference() with { When = new ImmuneFrom(PowerEffects.Access) }, "immune-from");

    [Fact]
    public void A_recognition_that_asks_for_certificates_cannot_be_built() => AssertRefused(
        new StandardRecognition
        {
            Id = ProvisionId.Of("imaginary-recognition"),
            Article = "",
            Standard = StandardId.Of("imaginary"),
            Accepts = [new(SchemeId.Of("imaginary"), null, Validity.Always) { When = new HoldsCertificateAcceptedBy(StandardId.Of("hds")) }],
        },
        "holds-certificate-accepted-by");

    [Fact]
    public void What_is_negated_twice_is_not_under_a_negation() =>
        Assert.Single(BodyOfLaw.Of(Imaginary.Holding(Inference() with { When = !!new DataCountsAs(DataCategories.Health) })).Instruments);

    [Fact]
    public void Versions_stand_in_the_order_of_their_days()
    {
        var version = ((Obligation)Imaginary.Instrument.Provisions[0]).Versions[0];
        var obligation = (Obligation)Imaginary.Instrument.Provisions[0] with
        {
            Versions = [version with { From = UncertainDay.On(Known.Day("2026-01-02")) }, version with { Id = ProvisionId.Of("imaginary-earlier"), From = UncertainDay.On(Known.Day("2026-01-01")) }],
        };
        AssertRefused(obligation, "starts before it");
        AssertRefused(obligation with { Versions = [] }, "has no version");
    }

    [Fact]
    public void One_question_with_two_contents_cannot_be_built()
    {
        var question = new Question("fr-contractor-hosting", Text.Same("something else?"), "nobody");
        var problems = Assert.Throws<LawConflictException>(() => Catalogue.Law | BodyOfLaw.Of(Imaginary.Holding(Inference() with { When = question.Open() }))).Problems;
        Assert.Contains(problems, problem => problem.Contains("fr-contractor-hosting", StringComparison.Ordinal));
    }

    private static void AssertRefused(Provision provision, string why)
    {
        var problems = Assert.Throws<LawConflictException>(() => BodyOfLaw.Of(Imaginary.Holding(provision))).Problems;
        Assert.Contains(problems, problem => problem.Contains(why, StringComparison.Ordinal));
    }

    private static Power Power() => new()
    {
        Id = ProvisionId.Of("imaginary-power"),
        Article = "",
        Country = Country.Of("US"),
        Effects = PowerEffects.CutOff,
        Reaches = Condition.Always,
        Paraphrase = Text.Same("imaginary"),
    };

    private static Inference Inference() => new()
    {
        Id = ProvisionId.Of("imaginary-inference"),
        Article = "",
        Category = DataCategories.Economic,
        When = Condition.Always,
        Paraphrase = Text.Same("imaginary"),
    };
}
