using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>How far the law was verified that a finding rests on: the provision that bites and what it cites.</summary>
internal sealed class Consulted(BodyOfLaw law)
{
    /// <summary>The earliest day of all; null when nothing was consulted.</summary>
    public LocalDate? CheckedThrough { get; private set; }

    public static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other ?? one : one;

    public void Add(Instrument instrument) => CheckedThrough = Earlier(CheckedThrough, instrument.CheckedOn);

    /// <summary>Adds what the grounds that decided cite.</summary>
    public void Add(Ground ground)
    {
        foreach (var citation in ground.Cited)
        {
            if (law.Index.Instruments.TryGetValue(citation.Instrument, out var instrument))
            {
                Add(instrument);
            }
        }

        foreach (var part in ground.Parts)
        {
            if (ground.IsDecidedBy(part))
            {
                Add(part);
            }
        }
    }
}
