using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>Smaller laws: without an instrument, a provision, an event or a version, and with simpler conditions.</summary>
internal static class LawShrinking
{
    public static IEnumerable<BodyOfLaw> Of(BodyOfLaw law) =>
        ReferenceEquals(law, Catalogue.Law) ? [] : Of(law.Instruments, Of).Select(instruments => BodyOfLaw.Of([.. instruments])).Where(smaller => !smaller.Equals(law));

    private static IEnumerable<Instrument> Of(Instrument instrument) =>
    [
        .. Of(instrument.Provisions, Of).Select(provisions => instrument with { Provisions = provisions.ToValueList() }),
        .. Of(instrument.Events, Of).Select(events => instrument with { Events = events.ToValueList() }),
        .. instrument.Confidence == Confidence.A ? [] : new[] { instrument with { Confidence = Confidence.A } },
    ];

    private static IEnumerable<LifeEvent> Of(LifeEvent happened) =>
    [
        .. happened.Until is null ? [] : new[] { happened with { Until = null } },
        .. happened.Note is null && !happened.IsAssumed ? [] : new[] { happened with { Note = null, IsAssumed = false } },
    ];

    private static IEnumerable<Provision> Of(Provision provision) => provision switch
    {
        Obligation obligation =>
        [
            .. Of(obligation.Versions, Of).Where(versions => versions.Length > 0).Select(versions => obligation with { Versions = versions.ToValueList() }),
            .. obligation.Confidence == Confidence.A ? [] : new[] { obligation with { Confidence = Confidence.A } },
        ],
        Power power =>
        [
            .. Of(power.Reaches).Select(reaches => power with { Reaches = reaches }),
            .. Of(power.Removals, removal => Of(removal.When).Select(when => removal with { When = when })).Select(removals => power with { Removals = removals.ToValueList() }),
            .. Of(power.Remedies, _ => []).Select(remedies => power with { Remedies = remedies.ToValueList() }),
            .. Of(power.Reductions, _ => []).Select(reductions => power with { Reductions = reductions.ToValueList() }),
            .. power.From.Equals(UncertainDay.Always) ? [] : new[] { power with { From = UncertainDay.Always } },
        ],
        TerritoryRecognition territory => Of(territory.Members, one => Of(one.When).Select(when => one with { When = when })).Select(members => territory with { Members = members.ToValueList() }),
        StandardRecognition standard => Of(standard.Accepts, one => Of(one.When).Select(when => one with { When = when })).Select(accepts => standard with { Accepts = accepts.ToValueList() }),
        Inference inference => Of(inference.When).Select(when => inference with { When = when }),
        _ => [],
    };

    private static IEnumerable<ObligationVersion> Of(ObligationVersion version) =>
    [
        .. Of(version.Applies).Select(applies => version with { Applies = applies }),
        .. Of(version.Requires).Select(requires => version with { Requires = requires }),
        .. Of(version.Exemptions, one => Of(one.When).Select(when => one with { When = when })).Select(exemptions => version with { Exemptions = exemptions.ToValueList() }),
        .. version.PublicSince is null ? [] : new[] { version with { PublicSince = null } },
        .. version.Confidence == Confidence.A ? [] : new[] { version with { Confidence = Confidence.A } },
    ];

    private static IEnumerable<Condition> Of(Condition condition) => condition.Equals(Condition.Always) || condition.Equals(Condition.Never) ? [] :
    [
        Condition.Always,
        Condition.Never,
        .. condition is CarriesData or HoldsData or IsCarriedBy ? [] : condition.Parts,
        .. condition switch
        {
            All => Of(condition.Parts, Of).Select(parts => All.Of(parts)),
            Any => Of(condition.Parts, Of).Select(parts => Any.Of(parts)),
            Not => Of(condition.Parts[0]).Select(part => !part),
            CarriesData carries => Of(carries.Where).Select(part => new CarriesData(part)),
            Unsettled unsettled => unsettled.Parts.SelectMany((part, index) => Of(part).Select(smaller => unsettled.Question.Answered([.. unsettled.Parts.Take(index), smaller, .. unsettled.Parts.Skip(index + 1)]))),
            _ => Array.Empty<Condition>(),
        },
    ];

    // Without each element, and with each element made smaller.
    private static IEnumerable<T[]> Of<T>(IReadOnlyList<T> all, Func<T, IEnumerable<T>> smaller) =>
        Enumerable.Range(0, all.Count).Select(index => (T[])[.. all.Take(index), .. all.Skip(index + 1)])
            .Concat(all.SelectMany((one, index) => smaller(one).Select(other => (T[])[.. all.Take(index), other, .. all.Skip(index + 1)])));
}
