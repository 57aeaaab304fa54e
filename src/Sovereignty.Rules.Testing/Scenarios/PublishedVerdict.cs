using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>What an authority, a court or anybody else decided or published about a scenario. It speaks of its own regime and standard only, and is compared with no answer by itself.</summary>
public sealed record PublishedVerdict
{
    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>The day of which it speaks.</summary>
    public LocalDate On { get; init; }

    /// <summary>The rules under which it was given, as its source names them.</summary>
    public string Regime { get; init; } = "";

    /// <summary>How well the sources support it, from A, read in the original, to D, from memory, with a remark.</summary>
    public string Grade { get; init; } = "";

    /// <summary>The day on which it was given, where that is another; null otherwise.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The day on which it was overturned on appeal; null when it was not.</summary>
    public LocalDate? OverturnedOn { get; init; }

    /// <summary>By which standard it was judged, where that is not the rule itself; null otherwise.</summary>
    public Text? Standard { get; init; }

    /// <summary>Whom and what the question supposes, where the case is about a service alone; null otherwise.</summary>
    public Text? Supposes { get; init; }

    /// <summary>Why in law the expected answer is not the verdict; null when it is.</summary>
    public Text? Difference { get; init; }
}
