using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A cause with its day.</summary>
internal sealed record DatedCause(int Day, Cause Cause, InstrumentId? Instrument)
{
    /// <summary>The days on which something known in part may begin, and from which it surely has.</summary>
    public static IEnumerable<DatedCause> At(UncertainDay day, CauseKind kind, string name, Text words, InstrumentId? instrument = null, int shift = 0)
    {
        if (DayNumber.DateOrNull(day.First) is not null)
        {
            yield return new(day.First + shift, new Cause(kind, name, day.IsExact ? words : new($"may be: {words.En}", $"peut-être : {words.Fr}"), day.IsExact), instrument);
        }

        if (!day.IsExact && DayNumber.DateOrNull(day.Last) is not null)
        {
            yield return new(day.Last + shift, new Cause(kind, name, new($"by now: {words.En}", $"désormais : {words.Fr}"), true), instrument);
        }
    }

    /// <summary>The beginning of a range, and the day after its end.</summary>
    public static IEnumerable<DatedCause> Of(Validity validity, CauseKind kind, string name, Text begins, Text ends) =>
        At(validity.From, kind, name, begins).Concat(At(validity.Through, kind, name, ends, shift: 1));
}
