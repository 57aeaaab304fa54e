using System.Globalization;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Reports;

namespace Sovereignty.Testing;

/// <summary>Tells a report of coverage: the totals, what is missing, and the counts behind them.</summary>
internal static class CoverageTelling
{
    public static void Tell(CoverageReport report, Language language, IPage page)
    {
        page.Title(Say("Coverage of law", "Couverture du droit"));
        page.Paragraph(Say($"Assessments counted: {Number(report.Assessments)}. Law: {report.Law}.", $"Évaluations comptées : {Number(report.Assessments)}. Droit : {report.Law}."));
        page.Table(
            [Say("What", "Objet"), Say("Reached", "Atteints"), Say("Of", "Sur"), Say("Share", "Part")],
            [.. report.Totals.Select(total => new Cell[] { total.Name.In(language), Number(total.Covered), Number(total.Of), CoverageTotal.Percent(total.Share) })]);

        page.Heading(Say("What is missing", "Ce qui manque"));
        if (report.Missing.Count == 0)
        {
            page.Paragraph(Say("Nothing.", "Rien."));
        }

        foreach (var missing in report.Missing)
        {
            page.Entry(missing.In(language));
        }

        TellDuties(report, page, Say);
        TellExceptions(report, page, Say, language);
        TellOthers(report, page, Say);
        TellDays(report, page, Say);

        string Say(string en, string fr) => language == Language.French ? fr : en;
    }

    private static void TellDuties(CoverageReport report, IPage page, Func<string, string, string> say) => Table(
        page,
        say("Duties by version", "Obligations par version"),
        [say("Duty", "Obligation"), say("Version", "Version"), say("Met", "Respectée"), say("Excused", "Dispensée"), say("Not met", "Non respectée"), say("Open", "Ouverte"), say("Not applicable", "Sans objet")],
        report.Provisions.SelectMany(duty => duty.Versions, (duty, version) => new Cell[]
        {
            duty.Provision.Value, version.Version.Value, Number(version.Met), Number(version.Excused), Number(version.NotMet), Number(version.Open), Number(version.NotApplicable),
        }));

    private static void TellExceptions(CoverageReport report, IPage page, Func<string, string, string> say, Language language) => Table(
        page,
        say("Exceptions", "Exceptions"),
        [say("Version", "Version"), say("Exception", "Exception"), say("Excused", "Retenue"), say("Did not hold", "Écartée"), say("Open", "Ouverte")],
        report.Provisions.SelectMany(duty => duty.Versions).SelectMany(version => version.Exceptions, (version, exception) => new Cell[]
        {
            version.Version.Value, exception.Label.In(language), Number(exception.Decided), Number(exception.NotHeld), Number(exception.Open),
        }));

    private static void TellOthers(CoverageReport report, IPage page, Func<string, string, string> say) => Table(
        page,
        say("Other law on which answers rest", "Autres règles fondant des réponses"),
        [say("Provision", "Disposition"), say("Settled answers", "Réponses tranchées"), say("Open answers only", "Réponses ouvertes seulement")],
        report.Provisions.Where(other => !other.IsDuty).Select(other => new Cell[] { other.Provision.Value, Number(other.Bit), Number(other.Open) }));

    private static void TellDays(CoverageReport report, IPage page, Func<string, string, string> say) => Table(
        page,
        say("Days on which the law changes", "Jours où le droit change"),
        [say("Day", "Jour"), say("Of", "Objet"), say("Day before", "Veille"), say("Day itself", "Jour même"), say("Day after", "Lendemain")],
        report.BoundaryDays.Select(day => new Cell[] { Saying.Day(day.Day), string.Join(", ", day.Of), Mark(day.DayBefore), Mark(day.DayItself), Mark(day.DayAfter) }));

    private static void Table(IPage page, string heading, string[] heads, IEnumerable<Cell[]> rows)
    {
        if (rows.ToArray() is { Length: > 0 } all)
        {
            page.Heading(heading);
            page.Table(heads, all);
        }
    }

    private static string Mark(bool asked) => asked ? "×" : "–";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
