using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>The days on which something became public.</summary>
internal static class PublicDays
{
    public static IEnumerable<int> Of(BodyOfLaw law) => law.Instruments.SelectMany(instrument => instrument.Events.Select(happened => happened.PublicDay)
            .Concat(instrument.Provisions.OfType<Obligation>().SelectMany(obligation => obligation.Versions).Select(version => version.PublicDay)))
        .Concat(law.Questions.SelectMany(question => question.Readings).SelectMany(reading => new[] { reading.KnownDay, reading.SelectedFrom is null ? DayNumber.Never : reading.SelectedDay }));

    public static IEnumerable<int> Of(HostingArrangement arrangement) => EvidenceIn.All(arrangement).Select(evidence => evidence.PublicDay);
}
