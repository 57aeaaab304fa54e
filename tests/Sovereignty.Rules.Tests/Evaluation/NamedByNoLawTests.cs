using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;
using Sovereignty.Reports;
using Sovereignty.Tests.Law;

namespace Sovereignty.Tests.Evaluation;

/// <summary>A name that no law knows is told, in both languages and all forms, and only where it was public.</summary>
public sealed class NamedByNoLawTests
{
    private const string Misspelt = "named by no shipped law: the provision 'fr-loi-2024-449-art-31'";

    private static readonly LocalDate On = new(2026, 5, 1);
    private static readonly Evidence Said = new(EvidenceGrade.Declared, new LocalDate(2026, 4, 20));

    private static readonly HostingArrangement Derogated = new()
    {
        Id = "a",
        Derogations = FactList.AtLeast(Said, new Derogation { Provisions = [ProvisionId.Of("fr-loi-2024-449-art-31"), ProvisionId.Of("fr-loi-2024-449-art31")] }),
    };

    [Fact]
    public void A_derogation_that_names_a_provision_of_no_law_is_a_caveat_in_all_forms()
    {
        var assessment = Sovereign.Assess(Derogated, On);
        Assert.Equal([Misspelt], Strange(assessment));
        Assert.Contains("the provision 'fr-loi-2024-449-art-31'", Flat(TextReport.Write(assessment, Derogated, Language.English, ReportStyle.Plain)), StringComparison.Ordinal);
        Assert.Contains("nommé par aucun texte fourni : la disposition « fr-loi-2024-449-art-31 »", Flat(TextReport.Write(assessment, Derogated, Language.French, ReportStyle.Plain)), StringComparison.Ordinal);
        Assert.Contains("named by no shipped law", MarkdownReport.Write(assessment, Derogated, Language.English), StringComparison.Ordinal);
        Assert.Contains(Misspelt, System.Text.Encoding.UTF8.GetString(AssessmentJson.ToUtf8(assessment)), StringComparison.Ordinal);
    }

    [Fact]
    public void Events_authorities_commitments_and_schemes_of_no_law_are_caveats()
    {
        var arrangement = new HostingArrangement
        {
            Id = "a",
            Events = [new RecordedEvent { Event = EventId.Of("acceptable-ofer"), Day = Fact.Of(UncertainDay.On(On), Said) }, new RecordedEvent { Event = EventId.Of("nothing-said-of-it") }],
            Opinions = FactList.AtLeast(Said, new Opinion { By = AuthorityId.Of("dinum") }),
            Layers = FactList.AtLeast(Said, new Layer { Id = LayerId.Of("l"), Commitments = FactList.AtLeast(Said, CommitmentId.Of("be-good")) }),
            Organisations = [new Organisation { Id = PartyId.Of("p"), Certificates = FactList.AtLeast(Said, new Certificate { Scheme = SchemeId.Of("secnumclood") }) }],
        };
        Assert.Equal(
            ["the authority 'dinum'", "the certification scheme 'secnumclood'", "the commitment 'be-good'", "the event 'acceptable-ofer'"],
            Strange(Sovereign.Assess(arrangement, On)).Select(words => words[(words.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
    }

    [Fact]
    public void What_the_shipped_law_knows_is_no_caveat() => Assert.Empty(Strange(Sovereign.Assess(
        new HostingArrangement
        {
            Id = "a",
            Derogations = FactList.AtLeast(Said, new Derogation { Provisions = [ProvisionId.Of("fr-loi-2024-449-art31"), ProvisionId.Of("fr-circ-6404-sg-r9")] }),
            Events = [new RecordedEvent { Event = EventId.Of("acceptable-offer-in-france"), Day = Fact.Of(UncertainDay.On(On), Said) }],
            Opinions = FactList.AtLeast(Said, new Opinion { By = AuthorityId.Of("fr-dinum") }),
            Organisations = [new Organisation { Id = PartyId.Of("p"), Certificates = FactList.AtLeast(Said, new Certificate { Scheme = SchemeId.Of("secnumcloud") }, new Certificate { Scheme = SchemeId.Of("hds") }) }],
        },
        On)));

    [Fact]
    public void A_body_of_law_knows_its_own_names()
    {
        var own = new SovereigntyEvaluator(BodyOfLaw.Of(Imaginary.Holding((Obligation)Imaginary.Instrument.Provisions[0] with
        {
            Versions = [((Obligation)Imaginary.Instrument.Provisions[0]).Versions[0] with { Requires = new HasHappened(EventId.Of("own-event")) }],
        })));
        var arrangement = Derogated with { Events = [new RecordedEvent { Event = EventId.Of("own-event"), Day = Fact.Of(UncertainDay.On(On), Said) }] };
        Assert.DoesNotContain(Strange(own.Open(arrangement).Assess(On)), words => words.Contains("own-event", StringComparison.Ordinal));
        Assert.Contains(Strange(Sovereign.Assess(arrangement, On)), words => words.Contains("own-event", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(19, 0)]
    [InlineData(20, 1)]
    [InlineData(21, 1)]
    public void A_derogation_that_is_not_public_yet_is_not_told(int day, int told)
    {
        var known = Knowledge.AsOf(new LocalDate(2026, 4, day));
        Assert.Equal(told, Strange(Sovereign.Assess(Derogated, On, AssessmentTerms.Default with { Knowledge = known })).Length);
    }

    [Fact]
    public void Where_knowledge_follows_the_day_the_answer_holds_to_the_day_before_the_name_is_public()
    {
        var dossier = Sovereign.Evaluator(AssessmentTerms.Default with { Knowledge = Knowledge.OfTheAskedDay }).Open(Derogated);
        var (before, after) = (dossier.Assess(new LocalDate(2026, 4, 19)), dossier.Assess(new LocalDate(2026, 4, 20)));
        Assert.Empty(Strange(before));
        Assert.Single(Strange(after));
        Assert.Equal((new LocalDate(2026, 4, 19), new LocalDate(2026, 4, 20)), (before.HoldsThrough, after.HoldsFrom));
    }

    private static string[] Strange(Assessment assessment) =>
        [.. assessment.Caveats.Select(caveat => caveat.En).Where(words => words.StartsWith("named by no shipped law", StringComparison.Ordinal))];

    private static string Flat(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\\s+", " ");
}
