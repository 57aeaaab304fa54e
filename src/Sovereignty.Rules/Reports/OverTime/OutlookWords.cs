using Sovereignty.Analysis;
using Sovereignty.Criteria;

namespace Sovereignty.Reports;

/// <summary>What an outlook tells, in one sentence each.</summary>
internal static class OutlookWords
{
    public static string Of(OutlookItem item, Outlook outlook, ChangeTelling telling) => item.Kind switch
    {
        OutlookKind.NoLongerChecked => telling.Say(
            $"from here on the law is not verified (verified through {Saying.Day(item.VerifiedThrough!.Value)}): assess again",
            $"à partir d'ici le droit n'est pas vérifié (il l'est jusqu'au {Saying.Day(item.VerifiedThrough!.Value)}) : réévaluer"),
        OutlookKind.Watch => Watch(item, outlook, telling),
        var kind => (kind == OutlookKind.MayChange ? telling.Say("may change: ", "peut changer : ") : "") + Turn(item, outlook, telling),
    };

    private static string Turn(OutlookItem item, Outlook outlook, ChangeTelling telling)
    {
        var day = item.Day!.Value;
        return telling.Turn(outlook.Timeline.On(day.PlusDays(-1)).Assessment, outlook.Timeline.On(day).Assessment);
    }

    private static string Watch(OutlookItem item, Outlook outlook, ChangeTelling telling)
    {
        var name = item.FactWords!;
        var titles = outlook.Timeline.Stretches.SelectMany(stretch => stretch.Assessment.Findings)
            .Where(finding => item.Provisions.Contains(finding.Provision)).Select(finding => telling.Say(finding.Citation.Short)).Distinct().ToArray();
        var what = telling.Say($"watch: {name.En}", $"à surveiller : {name.Fr}");
        var term = item.Months.Count == 0 ? "" : telling.Say($"; from it {Terms(item)} months count", $" ; à partir de là courent {Terms(item)} mois");
        var runs = item.RunsThrough switch
        {
            null => item.Months.Count == 0 ? "" : telling.Say("; nothing is known of it", " ; on n'en sait rien"),
            { Earliest: { } day } => telling.Say($", which run at least through {Saying.Day(day)}", $", au moins jusqu'au {Saying.Day(day)} inclus"),
            _ => "",
        };
        return $"{what}{term}{runs} ({string.Join("; ", titles)})";
    }

    private static string Terms(OutlookItem item) => string.Join(", ", item.Months.Select(months => months.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
