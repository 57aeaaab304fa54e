using System.Text.Json;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Reports;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.House;
using Sovereignty.Tests.Json;

namespace Sovereignty.Tests.Analysis;

/// <summary>The seeds of tenders answer what is expected of them.</summary>
public sealed class TenderSeedTests
{
    private static readonly JsonElement Expected = JsonDocument.Parse(File.ReadAllBytes(Root.Of("seeds", "expected", "tenders.json"))).RootElement;

    public static TheoryData<string> Names => [.. Expected.EnumerateObject().Select(seed => seed.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_seed_answers_as_expected(string name)
    {
        var expected = Expected.GetProperty(name);
        var tender = Read(name);
        var law = new SovereigntyEvaluator(Catalogue.Law, new() { Matters = [Matter.All.Single(matter => matter.Id == expected.GetProperty("matter").GetString())] });
        var adopted = law.Under(new AssessmentTerms { Forces = [Force.Adopted] });

        Assert.Equal(expected.GetProperty("law").GetString(), KebabCase.Of(law.Guarantee(tender).Verdict));
        Assert.Equal(expected.GetProperty("adopted").GetString(), KebabCase.Of(adopted.Guarantee(tender).Verdict));
        if (expected.TryGetProperty("missing", out var missing))
        {
            Assert.Equal(missing.EnumerateArray().Select(clause => clause.GetString()), Assert.Single(adopted.Gaps(tender).Sets).Select(clause => clause.Id));
        }
    }

    [Fact]
    public void A_platform_still_in_progress_is_the_counterexample_to_a_qualification_in_force()
    {
        var answer = new SovereigntyEvaluator(Catalogue.Law, new() { Matters = [Matter.Sector] }).Answer(Read("e-invoicing"));
        var bid = Assert.Single(answer.Adopted!.Before.NotGuaranteed).Counterexample!;

        Assert.Contains(bid.Supposed, step => step.En.Contains("SecNumCloud", StringComparison.Ordinal) && step.En.Contains("(in progress)", StringComparison.Ordinal));
        Assert.All(bid.Supposed, step => Assert.DoesNotContain("other", step.Fr, StringComparison.Ordinal));
        Assert.All(bid.Supposed, step => Assert.DoesNotContain("renewal", step.Fr, StringComparison.Ordinal));
        Assert.Equal(GuaranteeVerdict.NotGuaranteed, answer.Verdict);
    }

    [Fact]
    public void A_qualification_of_a_version_that_nobody_accepts_is_the_counterexample_to_an_accepted_one()
    {
        var accepted = Standard.Of(Catalogue.Law, ClauseLibrary.Find("secnumcloud-qualified")!, "accepted", Known.Day("2026-10-01"));
        var bid = Assert.Single(new SovereigntyEvaluator(Catalogue.Law, new() { Matters = [Matter.Sector] }).Answer(Read("e-invoicing") with { Standards = [accepted] }).Adopted!.Before.NotGuaranteed).Counterexample!;

        Assert.Contains(bid.Arrangement.Organisations.SelectMany(party => party.Certificates.Values), certificate => certificate.Scheme.Value == "secnumcloud" && certificate.Version != Known.As("3.2"));
    }

    [Fact]
    public void The_page_for_the_file_has_the_answer_the_clauses_the_law_and_its_hash_in_both_languages()
    {
        var answer = new SovereigntyEvaluator(Catalogue.Law, new() { Matters = [Matter.Sector] }).Answer(Read("e-invoicing"));
        var (english, french) = (TenderReport.WriteMarkdown(answer, Language.English), TenderReport.WriteMarkdown(answer, Language.French));
        var clause = Assert.Single(answer.Missing);

        Assert.Contains("a bid can satisfy every clause and breach what is demanded", english, StringComparison.Ordinal);
        Assert.Contains("une offre peut satisfaire à toutes les clauses", french, StringComparison.Ordinal);
        Assert.Contains(clause.Words.Fr, french.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("2026-12-31", english, StringComparison.Ordinal);
        Assert.Contains("Body that answers for the data: ", english, StringComparison.Ordinal);
        Assert.Contains("days asked about lie after it", english, StringComparison.Ordinal);
        Assert.DoesNotContain("(NL)", english, StringComparison.Ordinal);
        Assert.Contains("This is not legal advice.", english, StringComparison.Ordinal);
        Assert.Contains(answer.Fixed.Catalogue.Hash, french, StringComparison.Ordinal);
        Assert.Contains("the buyer", TenderReport.WriteText(answer, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_names_those_for_whom_it_is_and_what_the_buyer_can_still_supply()
    {
        var standard = Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, new CostsMoreThan(1_000), Known.Day("2027-01-01"));
        var answer = new SovereigntyEvaluator(BodyOfLaw.Empty).Answer(Bids.For(Bids.Cover, "2027-01-01", "2027-12-31") with { Standards = [standard] });
        var page = TenderReport.WriteMarkdown(answer, Language.English);

        Assert.Contains("Body that answers for the data: insurer", page, StringComparison.Ordinal);
        Assert.Contains("It acts for: ministry", page, StringComparison.Ordinal);
        Assert.Contains("The buyer, or the body that answers for the data, can supply", page, StringComparison.Ordinal);
        Assert.Contains("what the project costs", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_counterexample_stands_in_the_answer_as_an_arrangement_that_can_be_assessed()
    {
        var answer = new SovereigntyEvaluator(Catalogue.Law, new() { Matters = [Matter.Sector] }).Answer(Read("e-invoicing"));
        using var json = JsonDocument.Parse(TenderAnswerJson.ToUtf8(answer));
        var written = json.RootElement.GetProperty("adopted").GetProperty("demands")[0].GetProperty("counterexample").GetProperty("arrangement");

        Assert.Equal(answer.Adopted!.Before.Demands.Single().Counterexample!.Arrangement, ArrangementJson.Read(written.GetRawText()).OrThrow());
        Stamped.By(answer.Fixed, json.RootElement);
    }

    private static Tender Read(string name) => TenderJson.Read(File.ReadAllBytes(Root.Of("seeds", "tenders", name + ".json"))).Tender!;
}
