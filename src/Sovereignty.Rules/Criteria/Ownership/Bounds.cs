using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A part in percent, between two bounds.</summary>
internal readonly record struct Bounds(decimal Lower, decimal Upper)
{
    public static Bounds Nothing => new(0m, 0m);

    public static Bounds Anything => new(0m, 100m);

    public static Bounds Whole => new(100m, 100m);

    public Bounds Plus(Bounds other) => new(Lower + other.Lower, Upper + other.Upper);

    public Bounds Times(Bounds part) => new(Lower * part.Lower / 100m, Upper * part.Upper / 100m);

    /// <summary>The whole when its holder is controlled, this part when it is not.</summary>
    public Bounds Attributed(Truth controlled) => controlled.IsTrue ? Whole : controlled.IsUnknown ? this with { Upper = 100m } : this;

    public Text Describe() => Lower <= 0m && Upper >= 100m
        ? new("not known", "inconnu")
        : Text.Same(Share.Between(Math.Max(0m, Lower), Math.Min(100m, Upper)).ToString());
}
