using System.Globalization;
using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>The totals of a report, each with what it misses in words.</summary>
internal static class CoverageTotals
{
    private const int Neighbours = 3;

    public static ValueList<CoverageTotal> Of(CoverageReport report)
    {
        var duties = report.Provisions.Where(one => one.IsDuty).ToArray();
        var others = report.Provisions.Where(one => !one.IsDuty).ToArray();
        var versions = duties.SelectMany(duty => duty.Versions, (duty, version) => (Duty: duty, Version: version)).ToArray();
        var exceptions = versions.SelectMany(one => one.Version.Exceptions, (one, exception) => (one.Version, Exception: exception)).ToArray();
        return
        [
            Total(new("Duties that bit", "Obligations appliquées"), duties, duty => duty.Bit > 0, OfDuty),
            Total(new("Versions that bit", "Versions appliquées"), versions, one => one.Version.Bit > 0, one => OfVersion(one.Duty, one.Version)),
            Total(new("Exceptions that excused", "Exceptions retenues"), exceptions, one => one.Exception.Decided > 0, one => OfException(one.Version, one.Exception)),
            Total(new("Other law on which a settled answer rests", "Autres règles fondant une réponse tranchée"), others, one => one.Bit > 0, OfOther),
            new(
                new("Days asked about changes of the law", "Jours interrogés autour des changements du droit"),
                report.BoundaryDays.Sum(day => day.Asked),
                report.BoundaryDays.Count * Neighbours,
                [.. report.BoundaryDays.Where(day => day.Asked < Neighbours).Select(OfDay)]),
        ];
    }

    private static CoverageTotal Total<T>(Text name, T[] all, Func<T, bool> isReached, Func<T, Text> missing) =>
        new(name, all.Count(isReached), all.Length, [.. all.Where(one => !isReached(one)).Select(missing)]);

    private static Text OfDuty(ProvisionCoverage duty)
    {
        var (name, notApplicable, open) = (duty.Provision.Value, Times(duty.NotApplicable), Times(duty.Open));
        return duty.NotApplicable + duty.Open == 0
            ? new($"{name}: never asked", $"{name} : jamais interrogée")
            : new($"{name}: never bit (not applicable {notApplicable}, open {open})", $"{name} : jamais appliquée (sans objet {notApplicable}, ouverte {open})");
    }

    private static Text OfVersion(ProvisionCoverage duty, VersionCoverage version)
    {
        if (duty.Versions.Count == 1)
        {
            return OfDuty(duty);
        }

        var (name, notApplicable, open) = ($"{duty.Provision}, version {version.Version}", Times(version.NotApplicable), Times(version.Open));
        return version.Asked == 0
            ? new($"{name}: never asked", $"{name} : jamais interrogée")
            : new($"{name}: never bit (not applicable {notApplicable}, open {open})", $"{name} : jamais appliquée (sans objet {notApplicable}, ouverte {open})");
    }

    private static Text OfException(VersionCoverage version, ExceptionCoverage exception)
    {
        var (name, label, notHeld, open) = (version.Version, exception.Label, Times(exception.NotHeld), Times(exception.Open));
        return exception.Asked == 0
            ? new($"{name}, exception “{label.En}”: never asked", $"{name}, exception « {label.Fr} » : jamais interrogée")
            : new($"{name}, exception “{label.En}”: never excused (did not hold {notHeld}, open {open})", $"{name}, exception « {label.Fr} » : jamais retenue (écartée {notHeld}, ouverte {open})");
    }

    private static Text OfOther(ProvisionCoverage other) => other.Open == 0
        ? new($"{other.Provision}: no answer rests on it", $"{other.Provision} : ne fonde aucune réponse")
        : new($"{other.Provision}: only open answers rest on it ({Times(other.Open)})", $"{other.Provision} : ne fonde que des réponses ouvertes ({Times(other.Open)})");

    private static Text OfDay(DayCoverage day)
    {
        Text[] missing =
        [
            .. day.DayBefore ? [] : new Text[] { new("the day before", "la veille") },
            .. day.DayItself ? [] : new Text[] { new("the day itself", "le jour même") },
            .. day.DayAfter ? [] : new Text[] { new("the day after", "le lendemain") },
        ];
        var (date, whose, days) = (Saying.Day(day.Day), string.Join(", ", day.Of), Text.Join(", ", missing));
        return new($"{date} ({whose}), not asked: {days.En}", $"{date} ({whose}), non interrogé : {days.Fr}");
    }

    private static string Times(int count) => count.ToString(CultureInfo.InvariantCulture);
}
