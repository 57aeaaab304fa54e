using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tests.Seeds;

public sealed class VariationTests
{
    private const string R9Of2021 = "fr-circ-6282-sg-r9";
    private const string R9Of2023 = "fr-circ-6404-sg-r9";
    private const string Article31 = "fr-loi-2024-449-art31";
    private const string Section196 = "fr-secnumcloud-3-2-19-6";
    private const string Item4 = "fr-cgi-242-nonies-b-4";

    private static readonly HostingArrangement OnUsCloud = SeedFiles.Read("ministry-on-us-cloud");
    private static readonly HostingArrangement OnQualifiedCloud = SeedFiles.Read("ministry-on-qualified-cloud");
    private static readonly HostingArrangement Platform = SeedFiles.Read("e-invoicing-platform");
    private static readonly HostingArrangement Alan = SeedFiles.Read("alan-aws-frankfurt");

    private static readonly HostingArrangement Derogated =
        OnUsCloud.WithDerogation(Article31, R9Of2023).WithEvent("acceptable-offer-in-france", UncertainDay.NotThrough(new LocalDate(2026, 11, 23)));

    [Theory]
    [InlineData("2026-04-17")]
    [InlineData("2026-05-16")]
    [InlineData("2026-06-12")]
    [InlineData("2026-08-15")]
    [InlineData("2026-11-23")]
    public void The_reading_that_reaches_insurers_and_a_recorded_harm_breach_article_31(string on)
    {
        var assessment = Assess(Alan.WithHarm(), on, "fr-contractor-hosting=reaches");
        Assert.Equal(Conclusion.NotMet, assessment.Conclusion);
        Assert.Equal(Conclusion.NotMet, Of(assessment, Article31).Conclusion);
        Assert.Contains("CLOUD Act", Of(assessment, Article31).Reason.En, StringComparison.Ordinal);
        Assert.Contains(Of(assessment, Article31).Caveats, caveat => caveat.En.Contains("reading chosen by the caller", StringComparison.Ordinal));
    }

    [Fact]
    public void The_reading_alone_leaves_the_harm_open()
    {
        var finding = Of(Assess(Alan, "2026-04-17", "fr-contractor-hosting=reaches"), Article31);
        Assert.Equal(Conclusion.Undetermined, finding.Conclusion);
        Assert.Contains(finding.Missing, missing => missing.Path == "$.dataSets['health-reimbursements'].harms");
        Assert.DoesNotContain(finding.Missing, missing => missing.Path == "law:fr-contractor-hosting");
    }

    [Theory]
    [InlineData("2022-01-15", R9Of2021, Conclusion.NotMet)]
    [InlineData("2024-06-01", R9Of2023, Conclusion.Undetermined)]
    [InlineData("2024-06-01", Article31, Conclusion.Undetermined)]
    [InlineData("2026-04-17", Article31, Conclusion.Undetermined)]
    [InlineData("2026-11-23", Article31, Conclusion.Undetermined)]
    public void Harm_matters_to_the_texts_of_2023_and_2024_and_not_to_that_of_2021(string on, string provision, Conclusion expected)
    {
        var harmUnknown = OnUsCloud.WithDataSets(data => data with { Harms = FactList<Harm>.Unknown });
        Assert.Equal(expected, Of(Assess(harmUnknown, on), provision).Conclusion);
    }

    [Theory]
    [InlineData("2026-04-17")]
    [InlineData("2026-11-23")]
    [InlineData("2028-05-24")]
    public void A_derogation_that_names_both_provisions_excuses_while_no_offer_is_known_to_exist(string on)
    {
        var assessment = Assess(Derogated, on);
        Assert.Equal(Conclusion.Excused, assessment.Conclusion);
        Assert.Equal(Conclusion.Excused, Of(assessment, Article31).Conclusion);
        Assert.Equal(Conclusion.Excused, Of(assessment, R9Of2023).Conclusion);
        Assert.Equal(new LocalDate(2028, 5, 24), Of(assessment, Article31).ExcusedThrough!.Earliest);
        Assert.Null(Of(assessment, Article31).ExcusedThrough!.Latest);
    }

    [Fact]
    public void When_the_term_may_have_passed_nobody_knows() =>
        Assert.Equal(Conclusion.Undetermined, Assess(Derogated, "2028-05-25").Conclusion);

    [Theory]
    [InlineData("2026-05-01", "2026-05-01", Conclusion.Excused)]
    [InlineData("2026-05-01", "2027-10-31", Conclusion.Excused)]
    [InlineData("2026-05-01", "2027-11-01", Conclusion.Excused)]
    [InlineData("2026-05-01", "2027-11-02", Conclusion.NotMet)]
    [InlineData("2026-08-31", "2028-02-29", Conclusion.Excused)]
    [InlineData("2026-08-31", "2028-03-01", Conclusion.NotMet)]
    public void Eighteen_months_after_an_acceptable_offer_the_excuse_ends(string offer, string on, Conclusion expected)
    {
        var assessment = Assess(Derogated.WithEvent("acceptable-offer-in-france", UncertainDay.On(Day(offer))), on);
        Assert.Equal(expected, assessment.Conclusion);
        Assert.Equal(expected, Of(assessment, Article31).Conclusion);
    }

    [Fact]
    public void A_derogation_with_nothing_known_of_the_offer_leaves_it_open()
    {
        var finding = Of(Assess(Derogated with { Events = [] }, "2026-04-17"), Article31);
        Assert.Equal(Conclusion.Undetermined, finding.Conclusion);
        Assert.Contains(finding.Missing, missing => missing.Path.Contains("events", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-05-22", Conclusion.Excused)]
    [InlineData("2024-05-23", Conclusion.Undetermined)]
    [InlineData("2026-04-16", Conclusion.Undetermined)]
    [InlineData("2026-04-17", Conclusion.NotMet)]
    public void Only_a_project_engaged_in_time_can_be_excused(string engaged, Conclusion expected) =>
        Assert.Equal(expected, Of(Assess(Derogated.EngagedOn(Day(engaged)), "2026-11-23"), Article31).Conclusion);

    [Fact]
    public void A_derogation_that_does_not_name_the_provision_excuses_nothing() =>
        Assert.Equal(Conclusion.NotMet, Of(Assess(OnUsCloud.WithDerogation(R9Of2023), "2026-04-17"), Article31).Conclusion);

    [Theory]
    [InlineData("2025-12-17", R9Of2023, Conclusion.NotMet)]
    [InlineData("2026-08-22", Article31, Conclusion.NotMet)]
    [InlineData("2026-11-23", Article31, Conclusion.NotMet)]
    public void A_qualification_of_another_service_of_the_provider_does_not_count(string on, string provision, Conclusion expected)
    {
        var other = OnQualifiedCloud.WithLayers(layer => layer with { Service = Fact.Of(ServiceId.Of("ordinary-cloud"), Edits.Known) });
        var assessment = Assess(other, on);
        Assert.Equal(expected, assessment.Conclusion);
        Assert.Equal(expected, Of(assessment, provision).Conclusion);
    }

    [Theory]
    [InlineData(24, 24, false, Conclusion.Met)]
    [InlineData(24.01, 24.01, false, Conclusion.NotMet)]
    [InlineData(10, 24.01, false, Conclusion.NotMet)]
    [InlineData(24.01, 10, false, Conclusion.NotMet)]
    [InlineData(10, 10, true, Conclusion.NotMet)]
    public void A_holder_from_outside_beyond_24_percent_or_with_a_veto_breaks_19_6_and_opens_article_31(double capital, double votes, bool veto, Conclusion expected)
    {
        var held = Held((capital, votes, veto));
        foreach (var on in new[] { "2026-04-17", "2026-11-23" })
        {
            var assessment = Assess(held, on);
            Assert.Equal(expected, Of(assessment, Section196).Conclusion);
            Assert.Equal(expected == Conclusion.Met ? Conclusion.Met : Conclusion.Undetermined, Of(assessment, Article31).Conclusion);
            Assert.Equal(expected == Conclusion.NotMet, Of(assessment, Article31).Missing.Any(missing => missing.Path == "law:fr-secnumcloud-conclusive"));
        }
    }

    [Theory]
    [InlineData(20, 19, Conclusion.Met)]
    [InlineData(20, 19.01, Conclusion.NotMet)]
    public void Holders_from_outside_beyond_39_percent_together_break_19_6_and_open_article_31(double first, double second, Conclusion expected)
    {
        var assessment = Assess(Held((first, first, false), (second, second, false)), "2026-11-23");
        Assert.Equal(expected, Of(assessment, Section196).Conclusion);
        Assert.Equal(expected == Conclusion.Met ? Conclusion.Met : Conclusion.Undetermined, Of(assessment, Article31).Conclusion);
    }

    [Theory]
    [InlineData("fr-secnumcloud-conclusive=conclusive", Conclusion.Met)]
    [InlineData("fr-secnumcloud-conclusive=rebuttable", Conclusion.NotMet)]
    public void Whether_a_qualification_is_conclusive_is_a_reading(string reading, Conclusion expected) =>
        Assert.Equal(expected, Of(Assess(Held((24.01, 24.01, false)), "2026-11-23", reading), Article31).Conclusion);

    [Fact]
    public void Health_data_and_menus_swapped_between_the_two_services_breach()
    {
        var two = SeedFiles.Read("ministry-on-two-clouds");
        var swapped = two.WithLayers(layer => layer with
        {
            Carries = FactList.Exactly(Edits.Known, DataSetId.Of(layer.Id.Value == "cloud" ? "menus" : "health-files")),
        });
        Assert.Equal(Conclusion.Met, Assess(two, "2026-11-23").Conclusion);
        var assessment = Assess(swapped, "2026-11-23");
        Assert.Equal(Conclusion.NotMet, assessment.Conclusion);
        Assert.Equal(["web"], Of(assessment, Article31).Subjects.Where(found => found.Conclusion == Conclusion.NotMet).Select(found => found.Subject));
        Assert.Equal(["cloud"], Of(assessment, Article31).Subjects.Where(found => found.Conclusion == Conclusion.NotApplicable).Select(found => found.Subject));
    }

    [Theory]
    [InlineData(Delivery.OtherHosting, "2022-10-09", Conclusion.NotApplicable)]
    [InlineData(Delivery.OtherHosting, "2022-10-10", Conclusion.NotMet)]
    [InlineData(Delivery.OtherHosting, "2024-03-26", Conclusion.NotMet)]
    [InlineData(Delivery.OtherHosting, "2024-03-27", Conclusion.NotApplicable)]
    [InlineData(Delivery.CommercialCloud, "2022-10-10", Conclusion.NotMet)]
    [InlineData(Delivery.CommercialCloud, "2024-03-26", Conclusion.NotMet)]
    [InlineData(Delivery.CommercialCloud, "2024-03-27", Conclusion.NotMet)]
    [InlineData(Delivery.CommercialCloud, "2026-07-26", Conclusion.NotMet)]
    [InlineData(Delivery.CommercialCloud, "2026-07-27", Conclusion.NotMet)]
    [InlineData(Delivery.CommercialCloud, "2026-08-31", Conclusion.NotMet)]
    [InlineData(Delivery.CommercialCloud, "2026-12-31", Conclusion.NotMet)]
    [InlineData(Delivery.CommercialCloud, "2027-01-01", Conclusion.Undetermined)]
    [InlineData(Delivery.OwnMachines, "2022-10-10", Conclusion.NotApplicable)]
    [InlineData(Delivery.OwnMachines, "2024-03-27", Conclusion.NotApplicable)]
    [InlineData(Delivery.OwnMachines, "2026-11-23", Conclusion.NotApplicable)]
    public void The_invoicing_rule_reaches_any_host_at_first_then_clouds_only_and_own_machines_never(Delivery delivery, string on, Conclusion expected) =>
        Assert.Equal(expected, Of(Assess(Hosted(delivery), on), Item4).Conclusion);

    [Theory]
    [InlineData("2026-07-26", 1)]
    [InlineData("2026-07-27", 2)]
    [InlineData("2026-08-30", 2)]
    [InlineData("2026-08-31", 1)]
    public void The_first_day_of_the_third_version_is_not_known(string on, int versions) =>
        Assert.Equal(versions, Of(Assess(Hosted(Delivery.CommercialCloud), on), Item4).Versions.Count);

    [Theory]
    [InlineData("2025-09-01", Conclusion.Excused)]
    [InlineData("2026-08-15", Conclusion.Excused)]
    [InlineData("2026-09-01", Conclusion.Excused)]
    [InlineData("2026-09-02", Conclusion.NotMet)]
    public void A_qualification_in_progress_excuses_for_a_year_from_registration(string on, Conclusion expected) =>
        Assert.Equal(expected, Of(Assess(InProgress, on), Item4).Conclusion);

    [Fact]
    public void A_qualification_in_progress_excuses_to_the_audit_report()
    {
        var audited = InProgress.WithEvent("audit-report-submitted", UncertainDay.On(new LocalDate(2026, 3, 1)));
        Assert.Equal(Conclusion.Excused, Of(Assess(audited, "2026-02-28"), Item4).Conclusion);
        Assert.Equal(Conclusion.NotMet, Of(Assess(audited, "2026-03-01"), Item4).Conclusion);
    }

    [Fact]
    public void The_guarantee_of_the_statute_fails_by_the_CLOUD_Act_alone()
    {
        var withoutFisa = BodyOfLaw.Of([.. Catalogue.Law.Instruments.Where(instrument => instrument.Id.Value != "us-fisa-702")]);
        var assessment = new SovereigntyEvaluator(withoutFisa).Open(OnUsCloud).Assess(new LocalDate(2026, 4, 17));
        Assert.Equal(Conclusion.NotMet, Of(assessment, Article31).Conclusion);
    }

    private static HostingArrangement InProgress => Hosted(Delivery.CommercialCloud).WithOrganisation("host", host => host with
    {
        Certificates = FactList.Exactly(Edits.Known, new Certificate
        {
            Scheme = SchemeId.Of("secnumcloud"),
            Version = Fact.Of("3.2", Edits.Known),
            Service = Fact.Of(ServiceId.Of("racks"), Edits.Known),
            State = Fact.Of(CertificateState.InProgress, Edits.Known),
        }),
    });

    private static HostingArrangement Hosted(Delivery delivery) => Platform.WithLayers(layer => layer with { Delivery = Fact.Of(delivery, Edits.Known) });

    private static HostingArrangement Held(params (double Capital, double Votes, bool Veto)[] parts)
    {
        var abroad = parts.Select((_, i) => OnQualifiedCloud.Organisations.Single(party => party.Id.Value == "us-fund") with { Id = PartyId.Of("us-fund-" + i), Holders = FactList.Exactly<Holding>(Edits.Known) }).ToArray();
        var holdings = parts.Select((part, i) => Holding(abroad[i].Id, (decimal)part.Capital, (decimal)part.Votes, part.Veto, false))
            .Append(Holding(PartyId.Of("founder"), 100m - parts.Sum(part => (decimal)part.Capital), 100m - parts.Sum(part => (decimal)part.Votes), false, true));
        var held = OnQualifiedCloud with { Organisations = [.. OnQualifiedCloud.Organisations.Where(party => party.Id.Value != "us-fund"), .. abroad] };
        return held.WithOrganisation("nuage-souverain", provider => provider with { Holders = FactList.Exactly(Edits.Known, [.. holdings]) });
    }

    private static Holding Holding(PartyId holder, decimal capital, decimal votes, bool veto, bool controls) => new()
    {
        Holder = holder,
        Capital = Fact.Of(Share.Exactly(capital), Edits.Known),
        Votes = Fact.Of(Share.Exactly(votes), Edits.Known),
        Veto = Fact.Of(veto, Edits.Known),
        AppointsMajority = Fact.Of(controls, Edits.Known),
        Controls = Fact.Of(controls, Edits.Known),
        Period = Fact.Of(Validity.Always, Edits.Known),
    };

    private static Assessment Assess(HostingArrangement arrangement, string on, params string[] readings) => Sovereign.Assess(
        arrangement,
        Day(on),
        AssessmentTerms.Default with
        {
            Matters = [Matter.Sovereignty],
            Readings = [.. readings.Select(text => new ReadingChoice(text.Split('=')[0], text.Split('=')[1]))],
        });

    private static Finding Of(Assessment assessment, string provision) => assessment.Findings.Single(finding => finding.Provision.Value == provision);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
