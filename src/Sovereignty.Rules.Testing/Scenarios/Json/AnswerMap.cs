using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Json;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>One answer that is expected.</summary>
internal static class AnswerMap
{
    private static readonly TextCodec Name = new(KeyNames.Any.Expected, NameRules.IsName, new() { ["type"] = "string", ["pattern"] = "^[a-z0-9][a-z0-9./_:-]{0,119}$" });

    private static readonly NameCodec<Matter> OneMatter = new(new("a matter", "d'une matière"), name => new Matter(name, Text.Same(name)));

    private static readonly ObjectCodec<ReadingChoice> Reading = new(
        "reading", new("an object with question and reading", "un objet avec question et reading"), new("", ""), null,
        Fields<ReadingChoice>.Required("question", InWords.Once, one => one.Question, (one, value) => one with { Question = value }),
        Fields<ReadingChoice>.Required("reading", InWords.Once, one => one.Reading, (one, value) => one with { Reading = value }));

    private static readonly ObjectCodec<ExpectedFinding> Finding = new(
        "expected-finding", new("an object with what is expected of the finding", "un objet avec ce qui est attendu du constat"), new(ProvisionId.Of("unnamed")), null,
        Asked<ExpectedFinding>.For("conclusion", EnumCodec<Conclusion>.Instance, one => one.Conclusion, (one, value) => one with { Conclusion = value }),
        Asked<ExpectedFinding>.List("reasons", Name, one => one.Reasons, (one, value) => one with { Reasons = value }),
        Asked<ExpectedFinding>.Texts("because", one => one.Because, (one, value) => one with { Because = value }),
        Asked<ExpectedFinding>.Texts("missing", one => one.Missing, (one, value) => one with { Missing = value }),
        Asked<ExpectedFinding>.For("excusedThrough", UncertainDayCodec.Instance, one => one.ExcusedThrough, (one, value) => one with { ExcusedThrough = value }),
        Asked<ExpectedFinding>.For("atWorstExcused", BooleanCodec.Instance, one => one.AtWorstExcused, (one, value) => one with { AtWorstExcused = value }));

    private static readonly ObjectCodec<ExpectedExposure> Exposure = new(
        "expected-exposure", new("an object with provision and party", "un objet avec provision et party"), new(ProvisionId.Of("unnamed"), PartyId.Of("unnamed")), null,
        Fields<ExpectedExposure>.Required("provision", Names.Provision, one => one.Provision, (one, value) => one with { Provision = value }),
        Fields<ExpectedExposure>.Required("party", Names.Party, one => one.Party, (one, value) => one with { Party = value }),
        Asked<ExpectedExposure>.For("effect", EffectCodec.Instance, one => one.Effect, (one, value) => one with { Effect = value }),
        Asked<ExpectedExposure>.For("path", new ListCodec<PartyId>(Names.Party), one => one.Path, (one, value) => one with { Path = value }),
        Asked<ExpectedExposure>.For("certain", BooleanCodec.Instance, one => one.Certain, (one, value) => one with { Certain = value }),
        Asked<ExpectedExposure>.For("runsOnAfterLapse", BooleanCodec.Instance, one => one.RunsOnAfterLapse, (one, value) => one with { RunsOnAfterLapse = value }));

    private static readonly NameCodec<ScaleId> Scale = new(new("a scale", "d'une échelle"), ScaleId.Of);

    private static readonly ObjectCodec<ExpectedScore> Score = new(
        "expected-score", new("an object with layer and scale", "un objet avec layer et scale"), new(LayerId.Of("unnamed"), ScaleId.Of("unnamed")), null,
        Fields<ExpectedScore>.Required("layer", Names.Layer, one => one.Layer, (one, value) => one with { Layer = value }),
        Fields<ExpectedScore>.Required("scale", Scale, one => one.Scale, (one, value) => one with { Scale = value }),
        Asked<ExpectedScore>.For("level", CountCodec.Level, one => one.Level, (one, value) => one with { Level = value }),
        Asked<ExpectedScore>.Set(
            "levels",
            new ByNameCodec<ExpectedLevel, int>(new("an object with a level for each objective", "un objet avec un niveau pour chaque objectif"), KeyNames.Any, CountCodec.Level, (name, level) => new(ScaleObjectiveId.Of(name), level), one => one.Objective.Value, one => one.Level),
            one => one.Levels,
            (one, value) => one with { Levels = value }),
        Asked<ExpectedScore>.Set(
            "totals",
            new ByNameCodec<ExpectedTotal, decimal>(new("an object with a total for each set of weights", "un objet avec un total pour chaque jeu de pondérations"), KeyNames.Any, NumberCodec.Instance, (name, percent) => new(ProvisionId.Of(name), percent), one => one.Weights.Value, one => one.Percent),
            one => one.Totals,
            (one, value) => one with { Totals = value }));

    private static readonly Text Conclusions = new("an object with a conclusion for each", "un objet avec une conclusion pour chacun");

    public static ObjectCodec<ExpectedAnswer> Codec { get; } = new(
        "expected-answer", new("an object with arrangement, on and what is expected", "un objet avec arrangement, on et ce qui est attendu"), new(), null,
        Fields<ExpectedAnswer>.Required("arrangement", Name, one => one.Arrangement, (one, value) => one with { Arrangement = value }),
        Fields<ExpectedAnswer>.Required("on", DateCodec.Instance, one => one.On, (one, value) => one with { On = value }),
        OfTerms("knownOn", KnowledgeCodec.Instance, terms => terms.Knowledge == Knowledge.Everything ? null : terms.Knowledge, (terms, value) => terms with { Knowledge = value }),
        OfTerms("evidenceFloor", EnumCodec<EvidenceGrade>.Instance, terms => Unless(terms.EvidenceFloor, AssessmentTerms.Default.EvidenceFloor), (terms, value) => terms with { EvidenceFloor = value }),
        OfTerms("confidenceFloor", EnumCodec<Confidence>.Instance, terms => Unless(terms.ConfidenceFloor, AssessmentTerms.Default.ConfidenceFloor), (terms, value) => terms with { ConfidenceFloor = value }),
        OfTerms("forces", new ListCodec<Force>(EnumCodec<Force>.Instance), terms => Unless(terms.Forces, AssessmentTerms.Default.Forces), (terms, value) => terms with { Forces = value }),
        OfTerms("matters", new SetCodec<Matter>(OneMatter), terms => Unless(terms.Matters, []), (terms, value) => terms with { Matters = value }),
        OfTerms("readings", new SetCodec<ReadingChoice>(Reading), terms => Unless(terms.Readings, []), (terms, value) => terms with { Readings = value }),
        Asked<ExpectedAnswer>.For("verdictBy", Name, one => one.VerdictBy, (one, value) => one with { VerdictBy = value }),
        Asked<ExpectedAnswer>.For("conclusion", EnumCodec<Conclusion>.Instance, one => one.Conclusion, (one, value) => one with { Conclusion = value }),
        Asked<ExpectedAnswer>.Listed(
            "byForce",
            new ByNameCodec<ForceConclusion, Conclusion>(Conclusions, KeyNames.Of<Force>(), EnumCodec<Conclusion>.Instance, (name, value) => new(Enum.GetValues<Force>().First(force => KebabCase.Of(force) == name), value), one => KebabCase.Of(one.Force), one => one.Conclusion),
            one => one.ByForce,
            (one, value) => one with { ByForce = value }),
        Asked<ExpectedAnswer>.Listed(
            "byMatter",
            new ByNameCodec<MatterConclusion, Conclusion>(Conclusions, KeyNames.Any, EnumCodec<Conclusion>.Instance, (name, value) => new(new(name, Text.Same(name)), value), one => one.Matter.Id, one => one.Conclusion),
            one => one.ByMatter,
            (one, value) => one with { ByMatter = value }),
        Asked<ExpectedAnswer>.Set(
            "findings",
            new ByNameCodec<ExpectedFinding, ExpectedFinding>(new("an object with what is expected for each provision", "un objet avec ce qui est attendu pour chaque disposition"), KeyNames.Any, Finding, (name, one) => one with { Provision = ProvisionId.Of(name) }, one => one.Provision.Value, one => one),
            one => one.Findings,
            (one, value) => one with { Findings = value }),
        Asked<ExpectedAnswer>.Texts("missing", one => one.Missing, (one, value) => one with { Missing = value }),
        Asked<ExpectedAnswer>.Texts("notMissing", one => one.NotMissing, (one, value) => one with { NotMissing = value }),
        Asked<ExpectedAnswer>.List("exposures", Exposure, one => one.Exposures, (one, value) => one with { Exposures = value }),
        Fields<ExpectedAnswer>.Set("noExposures", new SetCodec<ProvisionId>(Names.Provision), one => one.NoExposures, (one, value) => one with { NoExposures = value }),
        Asked<ExpectedAnswer>.List("scores", Score, one => one.Scores, (one, value) => one with { Scores = value }),
        Asked<ExpectedAnswer>.Texts("caveats", one => one.Caveats, (one, value) => one with { Caveats = value }),
        Asked<ExpectedAnswer>.Texts("noCaveats", one => one.NoCaveats, (one, value) => one with { NoCaveats = value }));

    private static Field<ExpectedAnswer> OfTerms<TValue>(string name, Codec<TValue> codec, Func<AssessmentTerms, object?> get, Func<AssessmentTerms, TValue, AssessmentTerms> set)
        where TValue : notnull => Asked<ExpectedAnswer>.For(name, codec, one => get(one.Terms), (one, value) => one with { Terms = set(one.Terms, value) });

    private static object? Unless<TValue>(TValue value, TValue usual)
        where TValue : notnull => value.Equals(usual) ? null : value;
}
