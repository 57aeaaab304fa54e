using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>The changes of law that theorems speak of.</summary>
internal static class LawChanges
{
    /// <summary>The case without one provision of a kind, which is named; the same case where it has none.</summary>
    public static Case Without<T>(Case one, out ProvisionId? left)
        where T : Provision
    {
        var all = one.Law.Instruments.SelectMany(text => text.Provisions).OfType<T>().ToArray();
        var id = all.Length == 0 ? null : one.OneOf(all).Id;
        left = id;
        var law = BodyOfLaw.Of([.. one.Law.Instruments.Select(text => text with { Provisions = text.Provisions.Where(provision => !provision.Id.Equals(id)).ToValueList() })]);
        return WithLaw(one, law);
    }

    /// <summary>The case under other law, with the choices that it still asks for.</summary>
    public static Case WithLaw(Case one, BodyOfLaw law) => one with
    {
        Law = law,
        Terms = one.Terms with { Readings = one.Terms.Readings.Where(choice => law.Questions.Any(question => question.Id == choice.Question)).ToValueSet() },
    };

    /// <summary>A text that defines names which the law uses and never defines.</summary>
    public static Instrument Defining(Case one)
    {
        var begins = one.OneOf([UncertainDay.Always, UncertainDay.On(one.On), UncertainDay.NotBefore(one.On), UncertainDay.Never]);
        var (territory, standard, scale) = Undefined(one.Law);
        return LawGenerators.Of(
            "definitions",
            [new LifeEvent(LifeEventKind.InForce, begins, LocalDate.MinIsoValue, "a source")],
            new TerritoryRecognition { Id = ProvisionId.Of("definitions-territory"), Article = "", Territory = territory, Members = [.. Vocabulary.Ordinary.Countries.Take(3).Select(country => new Membership(country, Validity.Always))] },
            new StandardRecognition { Id = ProvisionId.Of("definitions-standard"), Article = "", Standard = standard, Accepts = [new AcceptedCertificate(Vocabulary.Ordinary.Schemes[0], null, Validity.Always)] },
            Gen.Sample(ScaleGenerators.Scale("definitions-scale"), 1, new Rnd(1), 1).Single() with { Name = scale });
    }

    /// <summary>A text of the law once more under another name, and never in force on the asked day. Names that the law leaves open stay open.</summary>
    public static BodyOfLaw NotInForce(Case one)
    {
        if (one.Law.Instruments.Count == 0)
        {
            return one.Law;
        }

        var text = one.OneOf(one.Law.Instruments);
        var isPublic = text.Events.Count == 0 || text.Events.Any(happened => one.Terms.Knowledge.FollowsTheDay ? happened.PublicSince <= one.On : one.Terms.Knowledge.On is not { } known || happened.PublicSince <= known);
        LifeEvent[] life = one.OneOf<LifeEvent[]>([
            [],
            [Event(LifeEventKind.Proposed, one.On)],
            [Event(LifeEventKind.InForce, one.On.PlusDays(1))],
            [Event(LifeEventKind.InForce, one.On.PlusDays(-5)), Event(LifeEventKind.Repealed, one.On)],
            [Event(LifeEventKind.InForce, one.On.PlusDays(-5)), Event(LifeEventKind.Suspended, one.On.PlusDays(-1)), Event(LifeEventKind.Revived, one.On.PlusDays(1))],
        ]);
        return BodyOfLaw.Of(text with
        {
            Id = InstrumentId.Of("not-in-force"),
            Confidence = Confidence.A,
            Events = life.ToValueList(),
            Provisions = text.Provisions.Where(provision => isPublic || provision is not (TerritoryRecognition or StandardRecognition)).Select(Renamed).ToValueList(),
        });
    }

    /// <summary>A text with one more power, in force for ever.</summary>
    public static Instrument Powerful(Case one)
    {
        var place = one.OneOf(Vocabulary.Ordinary.Countries);
        return LawGenerators.Of("one-more-power", [new LifeEvent(LifeEventKind.InForce, UncertainDay.Always, LocalDate.MinIsoValue, "a source")], new Power
        {
            Id = ProvisionId.Of("one-more-power"),
            Article = "",
            Country = place,
            Effects = one.OneOf([PowerEffects.ContentDisclosure, PowerEffects.CutOff, PowerEffects.Access]),
            Reaches = one.OneOf<Condition>([new EstablishedIn(place), new ControlledFrom(place), new HasEstablishmentIn(place), new StaffedFrom(place), Condition.Always]),
            Removals = one.Seed % 2 == 0 ? [] : [new Removal(PowerEffects.ContentDisclosure, new KeysHeldOutsideProvider())],
            Paraphrase = Text.Same("one more power"),
        });
    }

    /// <summary>The same law, none of whose objects are the same.</summary>
    public static BodyOfLaw Copied(BodyOfLaw law) => BodyOfLaw.Of([.. law.Instruments.Select(text => text with
    {
        Provisions = text.Provisions.Select(provision => provision with { }).ToValueList(),
        Events = text.Events.Select(happened => happened with { }).ToValueList(),
    })]);

    // Names of which generated law never defines the last, where the law leaves none of its own open.
    private static (TerritoryId Territory, StandardId Standard, ScaleId Scale) Undefined(BodyOfLaw law)
    {
        var provisions = law.Instruments.SelectMany(text => text.Provisions).ToArray();
        var names = Spoken.NamesOf(law).ToArray();
        return (
            names.OfType<TerritoryId>().Except(provisions.OfType<TerritoryRecognition>().Select(one => one.Territory)).FirstOrDefault(LawPools.Territories[^1]),
            names.OfType<StandardId>().Except(provisions.OfType<StandardRecognition>().Select(one => one.Standard)).FirstOrDefault(LawPools.Standards[^1]),
            names.OfType<ScaleId>().Except(provisions.OfType<Scale>().Select(one => one.Name)).FirstOrDefault(LawPools.Scales[^1]));
    }

    private static LifeEvent Event(LifeEventKind kind, LocalDate day) => new(kind, UncertainDay.On(day), LocalDate.MinIsoValue, "a source");

    private static Provision Renamed(Provision provision) => provision is Obligation obligation
        ? obligation with { Id = ProvisionId.Of("not-in-force-" + obligation.Id), Confidence = Confidence.A, Versions = obligation.Versions.Select(version => version with { Confidence = Confidence.A }).ToValueList() }
        : provision with { Id = ProvisionId.Of("not-in-force-" + provision.Id), Confidence = Confidence.A };
}
