using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>What changes between two answers, and why, while it is told in one language.</summary>
internal sealed class ChangeTelling(HostingArrangement arrangement, Language language, bool isBrief)
{
    private const int MostBrief = 5;

    public Language Language => language;

    public string Name => arrangement.Name ?? arrangement.Id;

    public string Say(Text text) => text.In(language);

    public string Say(string en, string fr) => language == Language.French ? fr : en;

    /// <summary>The answer in the words of its mark.</summary>
    public string Mark(Assessment assessment) => new Telling(assessment, arrangement, language, isBrief) is var telling
        ? telling.Mark(assessment.Conclusion, telling.Deciding)
        : "";

    public Cell CellOf(Assessment assessment) => new(Mark(assessment), assessment.Conclusion);

    /// <summary>From which answer to which.</summary>
    public string Turn(Assessment before, Assessment after) => before.Conclusion == after.Conclusion && Mark(before) == Mark(after)
        ? Say($"{Mark(after)} as before, but something in it changes", $"{Mark(after)} comme avant, mais un élément change")
        : $"{Mark(before)} → {Mark(after)}";

    /// <summary>Why.</summary>
    public void TellCauses(ValueSet<Cause> causes, IPage page)
    {
        foreach (var cause in causes)
        {
            page.Line(Say("Because: ", "Cause : ") + Say(cause.Words));
        }
    }

    /// <summary>What: findings, scores, exposures, what is missing.</summary>
    public void TellChanges(Difference difference, Assessment after, IPage page)
    {
        var telling = new Telling(after, arrangement, language, isBrief);
        foreach (var change in difference.Findings.OrderBy(change => Decides(change, after) ? 0 : 1))
        {
            page.Line(OfFinding(change, after));
        }

        foreach (var change in difference.Scores)
        {
            page.Line($"{(change.After ?? change.Before)!.Layer}{Say(": ", " : ")}{OfScore(change.Before)} → {OfScore(change.After)}");
        }

        foreach (var line in OfExposures(difference.ExposuresLost, Say("Exposure ended: ", "Exposition terminée : "), telling)
            .Concat(OfExposures(difference.ExposuresGained, Say("Exposure begun: ", "Exposition nouvelle : "), telling))
            .Concat(OfMissing(difference.MissingGained, Say("Missing now: ", "Manque désormais : "), telling))
            .Concat(OfMissing(difference.MissingLost, Say("No longer missing: ", "Ne manque plus : "), telling)))
        {
            page.Line(line);
        }
    }

    /// <summary>What is told otherwise while the answer stays the same.</summary>
    public void TellNuance(Nuance nuance, IPage page)
    {
        foreach (var change in nuance.Findings.Where(change => change is { Before: { } before, After: { } after } && !before.Versions.Equals(after.Versions)))
        {
            var versions = string.Join(", ", change.After!.Versions);
            page.Line(Say(change.After.Citation.Short) + (versions.Length == 0
                ? Say(": in no version any more", " : plus en aucune version")
                : Say($": now in the version {versions}", $" : désormais dans la version {versions}")));
        }

        var rest = nuance.Findings.Where(change => change.Before?.Versions.Equals(change.After?.Versions) != false && change.Before?.Reasons.Equals(change.After?.Reasons) != true)
            .Select(change => Say((change.After ?? change.Before)!.Citation.Short)).Distinct().ToArray();
        if (rest.Length > 0)
        {
            page.Line(Say("For other reasons: ", "Pour d'autres raisons : ") + string.Join("; ", rest));
        }

        foreach (var line in OfCaveats(nuance.CaveatsGained, Say("Caveat from here on: ", "Réserve à partir d'ici : "))
            .Concat(OfCaveats(nuance.CaveatsLost, Say("Caveat no longer: ", "Réserve levée : "))))
        {
            page.Line(line);
        }

        if (nuance.Exposures.Count > 0)
        {
            page.Line(Say("Exposures told otherwise: ", "Expositions présentées autrement : ") + string.Join("; ", nuance.Exposures.Select(exposure => Say(exposure.Citation.Short)).Distinct()));
        }
    }

    private IEnumerable<string> OfCaveats(ValueList<Text> caveats, string label)
    {
        var shown = isBrief && caveats.Count > MostBrief ? MostBrief : caveats.Count;
        var told = caveats.Take(shown).Select(caveat => label + Say(caveat));
        return shown < caveats.Count ? told.Append(label + Say($"{caveats.Count - shown} more (see --format json)", $"{caveats.Count - shown} de plus (voir --format json)")) : told;
    }

    private static HashSet<string> Missed(Finding? finding) => [.. (finding?.Missing ?? []).Select(missing => missing.Path)];

    private static bool Decides(FindingChange change, Assessment after) => (change.After ?? change.Before) is { } finding && after.Terms.Decides(finding.Force, finding.Matter);

    private string OfFinding(FindingChange change, Assessment after)
    {
        var finding = change.After ?? change.Before!;
        var (from, to) = (MarkOf(change.Before), MarkOf(change.After));
        var turn = from != to ? $"{from} → {to}"
            : !Equals(change.Before?.ExcusedThrough, change.After?.ExcusedThrough) ? Say($"{to}; the last day of the excuse changes", $"{to} ; le dernier jour de la dispense change")
            : !Missed(change.Before).SetEquals(Missed(change.After)) ? Say($"{to}; other things are missing to decide it", $"{to} ; d'autres éléments manquent pour trancher")
            : Say($"{to}; for other subjects", $"{to} ; pour d'autres objets");
        var beside = Decides(change, after) ? "" : Say($" ({ForceWords.Of(finding.Force).En}; not asked)", $" ({ForceWords.Of(finding.Force).Fr} ; hors de la question)");
        return $"{Say(finding.Citation.Short)}{Say(": ", " : ")}{turn}{beside}";
    }

    // A text that nobody had heard of demands what one that is not in force demands: nothing.
    private string MarkOf(Finding? finding) => Say(finding is null
        ? ConclusionWords.Of(Conclusion.NotApplicable)
        : ConclusionWords.Of(finding.Conclusion, finding.Conclusion == Conclusion.NotMet ? [finding.Force] : []));

    private string OfScore(Score? score) => score is null
        ? Say("not scored", "sans note")
        : string.Join(", ", score.Totals.Select(total => Say(ScoreWords.Of(total.Percent, " %"))).Prepend(Say(ScoreWords.Short(score.Level, score))));

    private IEnumerable<string> OfExposures(ValueSet<Exposure> exposures, string label, Telling telling) => exposures.Select(exposure =>
        label + telling.Say(exposure.Citation.Short) + $" ({exposure.Country}), "
        + string.Join(" → ", exposure.Path.Select(telling.NameOf)) + ", "
        + (exposure.IsCertain ? Say("certain", "certaine") : Say("possible", "possible")) + Say(": ", " : ") + telling.Say(Saying.AllEffectsOf(exposure.Effects))
        + (exposure.RunsOnAfterLapse ? Say(" (effects run on)", " (effets prolongés)") : "")).Distinct();

    private IEnumerable<string> OfMissing(ValueSet<MissingItem> items, string label, Telling telling)
    {
        var things = items.GroupBy(item => item.Missing.What).Select(group => telling.Say(group.Key) + Places(group, telling)).ToArray();
        var shown = isBrief && things.Length > MostBrief ? MostBrief : things.Length;
        return things.Take(shown).Select(thing => label + thing)
            .Concat(shown < things.Length ? [label + Say($"{things.Length - shown} more (see --format json)", $"{things.Length - shown} de plus (voir --format json)")] : Array.Empty<string>());
    }

    private static string Places(IEnumerable<MissingItem> items, Telling telling)
    {
        var places = items.Select(item => telling.PlaceOf(item.Missing.Path)).Where(place => place.Length > 0).Distinct().ToArray();
        return places.Length == 0 ? "" : $" ({Telling.List(places)})";
    }
}
