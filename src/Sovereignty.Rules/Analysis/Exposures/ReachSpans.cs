using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>The days around an asked day on which exposures to one power stay there, found window by window, back and forth.</summary>
internal sealed class ReachSpans(Dossier dossier, int power, Exposure[] exposures)
{
    // Of a description that changes more often than this, or that is this large and changes, the search is given up.
    private const int MostWindows = 250;
    private const int MostExposures = 250_000;
    private readonly Span[] spans = new Span[exposures.Length];

    /// <summary>Walks from the asked day to the first or the last one.</summary>
    public void Walk(int on, bool forward)
    {
        var (day, lasting) = (on, exposures.Length);
        for (var i = 0; i < exposures.Length; i++)
        {
            spans[i].Certainly = spans[i].Possibly = true;
        }

        var told = 0;
        for (var windows = 0; lasting > 0; windows++)
        {
            var found = dossier.ExposedOn(power, day);
            told += found.Exposures.Length;
            var end = forward ? found.Days.Last : found.Days.First;
            lasting = Continue(found.Exposures, end, forward);
            if (end is DayNumber.Never or DayNumber.Ever)
            {
                return;
            }

            if (windows == MostWindows || told > MostExposures)
            {
                GiveUp();
                return;
            }

            day = forward ? end + 1 : end - 1;
        }
    }

    public Reach At(int place) => new(exposures[place])
    {
        Since = DayNumber.DateOrNull(spans[place].First),
        PossiblySince = DayNumber.DateOrNull(spans[place].PossiblyFirst),
        Through = DayNumber.DateOrNull(spans[place].Last),
        IsComplete = !spans[place].IsGivenUp,
    };

    // How many exposures last through the window that ends there.
    private int Continue(Exposure[] found, int end, bool forward)
    {
        var there = found.ToLookup(exposure => (exposure.Layer, exposure.Party));
        var lasting = 0;
        for (var i = 0; i < exposures.Length; i++)
        {
            ref var span = ref spans[i];
            if (!span.Certainly && !span.Possibly)
            {
                continue;
            }

            var (certain, possible) = EffectsOn(there[(exposures[i].Layer, exposures[i].Party)], exposures[i]);
            span.Possibly &= (exposures[i].Effects & ~possible) == PowerEffects.None;
            span.Certainly &= (exposures[i].Effects & ~(exposures[i].IsCertain ? certain : possible)) == PowerEffects.None;
            if (forward)
            {
                span.Possibly = span.Certainly;
                span.Last = span.Certainly ? end : span.Last;
            }
            else
            {
                span.First = span.Certainly ? end : span.First;
                span.PossiblyFirst = span.Possibly ? end : span.PossiblyFirst;
            }

            lasting += span.Possibly ? 1 : 0;
        }

        return lasting;
    }

    // The effects that the power surely has by the path of the exposure, and those that it surely or possibly has.
    private static (PowerEffects Certain, PowerEffects Possible) EffectsOn(IEnumerable<Exposure> found, Exposure exposure)
    {
        var (certain, possible) = (PowerEffects.None, PowerEffects.None);
        foreach (var other in found)
        {
            if (other.Path.Equals(exposure.Path))
            {
                certain |= other.IsCertain ? other.Effects : PowerEffects.None;
                possible |= other.Effects;
            }
        }

        return (certain, possible);
    }

    private void GiveUp()
    {
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i].IsGivenUp |= spans[i].Possibly;
        }
    }

    private struct Span
    {
        public bool Certainly;
        public bool Possibly;
        public int First;
        public int PossiblyFirst;
        public int Last;
        public bool IsGivenUp;
    }
}
