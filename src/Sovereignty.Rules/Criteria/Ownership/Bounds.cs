using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A part in percent, between two bounds.</summary>
internal readonly record struct Bounds(decimal Lower, decimal Upper)
{
    public static Bounds Anything => new(0m, 100m);

    public Text Describe() => Lower <= 0m && Upper >= 100m
        ? new("not known", "inconnu")
        : Text.Same(Share.Between(Math.Max(0m, Lower), Math.Min(100m, Upper)).ToString());
}
