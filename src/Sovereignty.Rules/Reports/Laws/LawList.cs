using Sovereignty.Criteria;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>The texts of a body of law, a row each.</summary>
internal static class LawList
{
    public static void Tell(BodyOfLaw law, LawTelling telling, IPage page)
    {
        var provisions = law.Instruments.Sum(text => text.Provisions.Count);
        page.Title(telling.Say($"{law.Instruments.Count} texts, {provisions} provisions", $"{law.Instruments.Count} textes, {provisions} dispositions"));
        string[] heads = ["id", telling.Say("title", "titre"), telling.Say("grade", "niveau"), telling.Say("provisions", "dispositions"), telling.Say("checked on", "vérifié le")];
        page.Table(
            telling.On is { } day ? [.. heads, telling.Say($"on {Saying.Day(day)}", $"au {Saying.Day(day)}")] : heads,
            [.. law.Instruments.Select(text => Row(text, telling))]);
    }

    private static Cell[] Row(Instrument text, LawTelling telling)
    {
        Cell[] cells =
        [
            text.Id.Value,
            telling.Say(text.Title),
            ConfidenceWords.Of(text.Confidence),
            FormattableString.Invariant($"{text.Provisions.Count}"),
            Saying.Day(text.CheckedOn),
        ];
        return telling.On is null ? cells : [.. cells, telling.StatusOf(text)];
    }
}
