using System.Text.Json;
using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>One interest of a party in a subject, as far as it is taken over.</summary>
internal sealed record BodsInterest(Validity Period, Share? Share, bool IsCapital, bool IsVotes)
{
    private static readonly string[] NoHolding =
    [
        "seniorManagingOfficial", "beneficiaryOfLegalArrangement", "rightsToSurplusAssetsOnDissolution", "rightsToProfitOrIncome", "boardMember", "boardChair",
        "enjoymentAndUseOfAssets", "rightToProfitOrIncomeFromAssets",
    ];

    /// <summary>An interest of which nothing is stated.</summary>
    public static BodsInterest Unstated(BodsStatement statement) => new(PeriodOf(null, null, statement)!, null, false, false);

    /// <summary>The interest; null when it gives no holding or can't be read.</summary>
    public static BodsInterest? Of(JsonElement json, string path, BodsStatement statement, BodsSession session)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            session.Problems.Add(path, Found.In(json), new("an interest, as an object", "un intérêt, sous forme d'objet"));
            return null;
        }

        var (type, reach) = (session.Text(json, path, "type"), session.Text(json, path, "directOrIndirect"));
        var share = session.Part(json, path, "share", JsonValueKind.Object) is { } part ? BodsShare.Of(part, path + ".share", session) : null;
        var (start, end) = (session.Day(json, path, "startDate"), session.Day(json, path, "endDate"));
        var period = PeriodOf(start, end, statement);
        if (period is null)
        {
            session.Problems.Add(path, new("an interest that ends before it starts", "un intérêt qui finit avant de commencer"), new("an endDate after the startDate, and a record not closed before it", "une endDate postérieure à la startDate, et un enregistrement non clos avant elle"));
            return null;
        }

        if (reach == "indirect" || NoHolding.Contains(type))
        {
            session.Note(path, reach == "indirect"
                ? "an indirect interest: it is left out, because it follows from the direct ones or is not known"
                : $"an interest of the type {Quoted.Text(type!)}, which is no holding: it is left out");
            return null;
        }

        if (type is not ("shareholding" or "votingRights"))
        {
            session.Note(path, $"an interest of the type {Quoted.Text(type ?? "")}: the party is taken for a holder, and whether it controls or appoints a majority is left unknown");
        }

        if (reach != "direct")
        {
            session.Note(path, "not known whether it is direct: of its part only the most is taken over");
            share = share is null ? null : Share.Between(0m, share.AtMost);
        }

        return new(period, share, type == "shareholding", type == "votingRights");
    }

    // What ceased on a day was last held on the day before. What is not said to have ended is known to last only as long as it was said.
    private static Validity? PeriodOf(LocalDate? start, LocalDate? end, BodsStatement statement)
    {
        var from = start is { } first ? UncertainDay.On(first) : UncertainDay.By(statement.Stated ?? statement.KnownThrough);
        var through = end is { } ended ? UncertainDay.On(Before(ended))
            : statement.IsClosed ? UncertainDay.By(Before(statement.Stated ?? statement.KnownThrough))
            : UncertainDay.NotBefore(start is { } begun && begun > statement.KnownThrough ? begun : statement.KnownThrough);
        return through.Last >= from.First && (start is null || through.Last >= DayNumber.Of(start.Value)) ? Validity.Of(from, through) : null;
    }

    private static LocalDate Before(LocalDate day) => day > LocalDate.MinIsoValue ? day.PlusDays(-1) : day;
}
