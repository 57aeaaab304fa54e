using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>Something that must hold of any law, for every arrangement, terms and day.</summary>
public sealed record Theorem
{
    private readonly Func<Case, bool> holds;

    internal Theorem(string name, Text meaning, Func<Case, bool> holds, double share = 1) => (Name, Meaning, this.holds, Share) = (name, meaning, holds, share);

    /// <summary>Its name, with underscores between the words, as tests have names.</summary>
    public string Name { get; }

    /// <summary>What it says.</summary>
    public Text Meaning { get; }

    /// <summary>How many of the asked number of cases it is tried on, from 0 to 1: those that look at every day are tried on fewer.</summary>
    internal double Share { get; }

    /// <summary>Whether it holds of a case.</summary>
    public bool Holds(Case one) => holds(one);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
