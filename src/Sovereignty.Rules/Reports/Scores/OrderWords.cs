using Sovereignty.Analysis;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>The order of two offers in words.</summary>
internal static class OrderWords
{
    public static Text Of(Order order, RankedOffer first, RankedOffer second) => order switch
    {
        Order.First => Text.Same(first.Offer.Name),
        Order.Second => Text.Same(second.Offer.Name),
        Order.Tie => new("both alike", "à égalité"),
        _ => new("not decided", "non tranché"),
    };

    public static string Place(RankedOffer ranked) => ranked.Best == ranked.Worst
        ? FormattableString.Invariant($"{ranked.Best}")
        : FormattableString.Invariant($"{ranked.Best}–{ranked.Worst}");
}
