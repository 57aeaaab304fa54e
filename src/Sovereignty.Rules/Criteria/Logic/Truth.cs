namespace Sovereignty.Criteria;

/// <summary>True, False or Unknown, composed by strong Kleene logic: what is unknown stays unknown unless the rest decides alone.</summary>
public readonly record struct Truth
{
    private readonly sbyte value;

    private Truth(sbyte value) => this.value = value;

    /// <summary>It is so.</summary>
    public static Truth True => new(1);

    /// <summary>It is not so.</summary>
    public static Truth False => new(-1);

    /// <summary>It is not known whether it is so; the default of the type.</summary>
    public static Truth Unknown => default;

    /// <summary>Whether this is <see cref="True"/>.</summary>
    public bool IsTrue => value > 0;

    /// <summary>Whether this is <see cref="False"/>.</summary>
    public bool IsFalse => value < 0;

    /// <summary>Whether this is <see cref="Unknown"/>.</summary>
    public bool IsUnknown => value == 0;

    /// <summary>What is certainly so or certainly not so.</summary>
    public static Truth Of(bool value) => value ? True : False;

    /// <summary>Both: the weaker of the two.</summary>
    public static Truth operator &(Truth left, Truth right) => left.value < right.value ? left : right;

    /// <summary>Either: the stronger of the two.</summary>
    public static Truth operator |(Truth left, Truth right) => left.value > right.value ? left : right;

    /// <summary>The opposite; Unknown stays Unknown.</summary>
    public static Truth operator !(Truth truth) => new((sbyte)-truth.value);

    /// <summary>What both agree on: the one truth when they are equal, else Unknown.</summary>
    public static Truth Agreement(Truth left, Truth right) => left == right ? left : Unknown;

    /// <inheritdoc/>
    public override string ToString() => IsTrue ? "True" : IsFalse ? "False" : "Unknown";
}
