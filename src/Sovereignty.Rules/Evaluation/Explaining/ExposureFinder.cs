using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Finds the parties of an arrangement that a power reaches on a day, and the path.</summary>
internal sealed class ExposureFinder(Scene scene, LegalAnswers answers, InquiryTerms terms, int day, Recorder recorder)
{
    private readonly List<Exposure> exposures = [];
    private Window window = Window.Everything;

    public (List<Exposure> Exposures, Window Window) Find(Instrument instrument, Power power)
    {
        var inquiry = new Inquiry(terms, answers, day);
        var effective = Trusted.HasEffect(instrument, power, ref inquiry);
        var runsOn = !instrument.Life.IsInForce(ref inquiry).IsTrue;
        window = window.Within(inquiry.Window);
        if (effective.IsFalse)
        {
            return (exposures, window);
        }

        var subjects = new Subjects(scene, SubjectKind.Layer);
        for (var i = 0; i < subjects.Count; i++)
        {
            var asking = new Inquiry(terms, answers, day);
            var layer = subjects.At(i, ref asking, out var belongs);
            window = window.Within(asking.Window);
            if (!belongs.IsFalse)
            {
                OfLayer(instrument, power, effective & belongs, runsOn, in layer);
            }
        }

        return (exposures, window);
    }

    private void OfLayer(Instrument instrument, Power power, Truth effective, bool runsOn, in Subject layer)
    {
        var inquiry = new Inquiry(terms, answers, day);
        var operators = Saying.Known(layer.Layer.Operator, ref inquiry).Distinct().ToArray();
        var before = exposures.Count;
        foreach (var id in operators.Length == 0 ? [Organisation.Unnamed.Id] : operators)
        {
            Add(instrument, power, effective, runsOn, layer.With(scene.Party(id)), null);
        }

        foreach (var entry in layer.Layer.Technology.Entries)
        {
            if (inquiry.IsKnown(entry.Evidence) && !(operators.Length == 1 && operators[0].Equals(entry.Value.Supplier)))
            {
                Add(instrument, power, effective, runsOn, layer.With(scene.Party(entry.Value.Supplier)), entry);
            }
        }

        // A third company that nobody named may be reached too; it is told where no named party is.
        if (!inquiry.IsExact(layer.Layer.Technology))
        {
            var exposed = exposures.Skip(before).Aggregate(PowerEffects.None, (effects, exposure) => effects | exposure.Effects);
            Add(instrument, power with { Effects = power.Effects & ~exposed }, effective & Truth.Unknown, runsOn, layer.With(Organisation.Unnamed), null);
        }

        window = window.Within(inquiry.Window);
    }

    private void Add(Instrument instrument, Power power, Truth effective, bool runsOn, Subject party, Entry<TechnologySupply>? supply)
    {
        var inquiry = new Inquiry(terms, answers, day, recorder);
        var layer = party.With(party.Layer);
        var belongs = supply is not null ? inquiry.Belongs(supply)
            : party.Party.Id.Equals(Organisation.Unnamed.Id) ? Truth.Unknown
            : inquiry.Is(party.Layer.Operator, party.Party.Id, FactNames.Operator, in layer);
        var linked = effective & belongs & inquiry.Ask(power.Reaches, in party);
        var ground = recorder.Last!;
        foreach (var group in EffectsByTruth(power, linked, supply?.Value, in layer, ref inquiry))
        {
            var citation = instrument.Cite(power.Id, power.Article, power.Confidence);
            var mitigations = new MitigationsOf(power, group.Effects, in party, ref inquiry);
            exposures.Add(new Exposure(citation, power.Country, group.Effects, party.Party.Id, party.Layer.Id)
            {
                IsCertain = group.Certain,
                Path = PathOf(ground, party.Party.Id),
                Since = Later(instrument.Life.Begins(ref inquiry) ?? UncertainDay.Unknown, power.From),
                Until = instrument.Life.Ends(ref inquiry),
                RunsOnAfterLapse = runsOn,
                SeveredBy = mitigations.Severing,
                RemovedBy = mitigations.Removing,
                ReducedBy = mitigations.Reducing,
                Reason = ReasonWording.Sentence(ReasonWording.OfGrounds([ground])),
                Caveats = CaveatWording.Of(instrument, citation, [], ground.Everything(), ref inquiry),
            });
        }

        window = window.Within(inquiry.Window);
    }

    private static List<(PowerEffects Effects, bool Certain)> EffectsByTruth(Power power, Truth linked, TechnologySupply? supply, in Subject layer, ref Inquiry inquiry)
    {
        var (certain, possible) = (PowerEffects.None, PowerEffects.None);
        for (var effect = PowerEffects.ContentDisclosure; effect <= PowerEffects.CutOff; effect = (PowerEffects)((int)effect << 1))
        {
            if ((power.Effects & effect) == PowerEffects.None || linked.IsFalse)
            {
                continue;
            }

            var remains = linked & (supply is null ? Truth.True : PowerReach.Lends(supply, effect, in layer, ref inquiry)) & !PowerReach.Removed(power, effect, in layer, ref inquiry);
            certain |= remains.IsTrue ? effect : PowerEffects.None;
            possible |= remains.IsUnknown ? effect : PowerEffects.None;
        }

        var groups = new List<(PowerEffects, bool)>();
        if (certain != PowerEffects.None)
        {
            groups.Add((certain, true));
        }

        if (possible != PowerEffects.None)
        {
            groups.Add((possible, false));
        }

        return groups;
    }

    private static UncertainDay Later(UncertainDay one, UncertainDay other) => UncertainDay.FromDays(Math.Max(one.First, other.First), Math.Max(one.Last, other.Last));

    private static ValueList<PartyId> PathOf(Ground ground, PartyId party) => ground.Deciding()
        .Where(step => step.Path.Count > 0)
        .OrderBy(step => step.Path.Count).ThenBy(step => string.Join(" ", step.Path), StringComparer.Ordinal)
        .Select(step => step.Path).FirstOrDefault([party]);
}
