using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>Finds the parties of an arrangement that a power reaches on a day, and records the path.</summary>
internal sealed class ExposureFinder(Scene scene, LawOverTime law, int day, Recorder recorder)
{
    private readonly Sheet<Said> beside = new();
    private readonly Sheet<Exposure> exposures = new();
    private ReachableParties[]? layers;
    private Window window;

    /// <summary>Whom the power at a place of the index, which stands so on the day, reaches.</summary>
    public Exposed Find(int place, PowerStanding standing)
    {
        window = standing.Days;
        foreach (var layer in layers ??= ReachableParties.OfLayers(scene, law, day))
        {
            window = window.Within(layer.Days);
            var told = PowerEffects.None;
            foreach (var reachable in layer.Found)
            {
                // A third company that nobody named may be reached too; it is told where no named party is.
                var effective = standing.Effective & layer.Belongs & reachable.Certain;
                told |= Add(place, reachable.IsAnybody ? ~told : ~PowerEffects.None, effective, standing.RunsOn, in reachable);
            }
        }

        return new(exposures.TearOff(0), window);
    }

    /// <summary>Adds the exposures of one party, and gives the effects that they tell.</summary>
    private PowerEffects Add(int place, PowerEffects asked, Truth effective, bool runsOn, in Reachable reachable)
    {
        var (instrument, power, citation) = law.Law.Index.Powers[place];
        var party = reachable.Party;
        var inquiry = new Inquiry(law.Terms, law.Answers, day, recorder) { Window = reachable.Days };
        var linked = effective & inquiry.Ask(power.Reaches, in party);
        var ground = recorder.Last!;
        var certain = Remaining(power, asked, linked, in reachable, ref inquiry, out var possible);
        if ((certain | possible) != PowerEffects.None)
        {
            CaveatWording.OfLaw(instrument, beside, ref inquiry);
            CaveatWording.OfFacts(ground, beside, ref inquiry);
            var since = Later(instrument.Life.Begins(ref inquiry) ?? UncertainDay.Unknown, power.From);
            var until = instrument.Life.Ends(ref inquiry);
            var account = new AccountOfPower(citation, party.Party.Id, ground, beside.TearOff(0));
            foreach (var (effects, isCertain) in (ReadOnlySpan<(PowerEffects, bool)>)[(certain, true), (possible, false)])
            {
                if (effects != PowerEffects.None)
                {
                    var mitigations = new MitigationsOf(power, effects, in party, ref inquiry);
                    exposures.Add(new Exposure(citation, power.Country, effects, party.Party.Id, party.Layer.Id, account)
                    {
                        IsCertain = isCertain,
                        Since = since,
                        Until = until,
                        RunsOnAfterLapse = runsOn,
                        SeveredBy = mitigations.Severing,
                        RemovedBy = mitigations.Removing,
                        ReducedBy = mitigations.Reducing,
                    });
                }
            }
        }

        window = window.Within(inquiry.Window);
        return certain | possible;
    }

    /// <summary>The effects that are certainly not taken away, and those that may not be.</summary>
    private static PowerEffects Remaining(Power power, PowerEffects asked, Truth linked, in Reachable reachable, ref Inquiry inquiry, out PowerEffects possible)
    {
        var certain = possible = PowerEffects.None;
        for (var effect = PowerEffects.ContentDisclosure; effect <= PowerEffects.CutOff && !linked.IsFalse; effect = (PowerEffects)((int)effect << 1))
        {
            if ((power.Effects & asked & effect) != PowerEffects.None)
            {
                var remains = linked & reachable.Lends(effect) & !PowerReach.Removed(power, effect, reachable.Party.With(reachable.Party.Layer), ref inquiry);
                certain |= remains.IsTrue ? effect : PowerEffects.None;
                possible |= remains.IsUnknown ? effect : PowerEffects.None;
            }
        }

        return certain;
    }

    private static UncertainDay Later(UncertainDay one, UncertainDay other) => UncertainDay.FromDays(Math.Max(one.First, other.First), Math.Max(one.Last, other.Last));
}
