using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Something that must hold of any law, for every arrangement, terms and day.</summary>
public sealed record Theorem
{
    private readonly Func<Case, bool> holds;
    private readonly Func<Case, Contrast?>? contrast;

    internal Theorem(string name, Text meaning, Func<Case, bool> holds, Func<Case, Contrast?>? contrast = null, double share = 1) =>
        (Name, Meaning, this.holds, this.contrast, Share) = (name, meaning, holds, contrast, share);

    /// <summary>Its name, with underscores between the words, as tests have names.</summary>
    public string Name { get; }

    /// <summary>What it says.</summary>
    public Text Meaning { get; }

    /// <summary>How many of the asked number of cases it is tried on, from 0 to 1: those that look at every day are tried on fewer.</summary>
    internal double Share { get; }

    /// <summary>Whether it holds of a case.</summary>
    public bool Holds(Case one) => holds(one);

    /// <summary>What the theorem sets a case against and how the two answers differ, in words; empty where it speaks of one answer alone, or where one can't be given.</summary>
    internal string Difference(Case one)
    {
        try
        {
            return contrast?.Invoke(one) is { } against ? Differing.Tell(one, against) : "";
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            // Law that throws is told as what was thrown.
            return "";
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
