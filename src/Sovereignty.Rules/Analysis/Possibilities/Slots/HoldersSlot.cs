using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>
/// Who could hold a company. Bounds on single holders and on all of them together mislead each other, so what is varied is the largest part and the total
/// from outside: as many holders as make the total with no one above the bound.
/// </summary>
internal static class HoldersSlot
{
    private const decimal Little = 0.01m;
    private const int MostHolders = 40;

    public static IEnumerable<Option<FactList<Holding>>> Possible(Setting setting, HostingArrangement arrangement, Organisation company)
    {
        var known = company.Holders;
        if (known.Entries.Count > 0)
        {
            yield return new(Supposed.Exactly(known.Values), new("nobody else", "personne d'autre"));
        }

        var countries = setting.Countries(FactNames.Holders);
        foreach (var country in countries)
        {
            if (known.Entries.Count == 0)
            {
                var owners = Company.In(arrangement, country, "holder");
                yield return new(
                    Supposed.Exactly([Company.Holding(owners[0].Id, 100m, 100m, controls: true)]),
                    new($"one company of {country.Code}, wholly held from there", $"une société de {country.Code}, entièrement détenue depuis ce pays"))
                {
                    Also = owners,
                };
            }
        }

        var bounds = setting.Apart.Bounds(FactNames.Holders).ToArray();
        if (known.Entries.Count > 0 || bounds.Length == 0)
        {
            yield break;
        }

        foreach (var outside in countries.Where(country => country != countries[0]))
        {
            foreach (var (count, share) in Parts(bounds))
            {
                yield return Split(arrangement, countries[0], outside, count, share, veto: false);
            }

            yield return Split(arrangement, countries[0], outside, 1, Little, veto: true);
        }
    }

    // Just at and just above each bound, by one holder and by as few as stay within each smaller bound.
    private static IEnumerable<(int Count, decimal Share)> Parts(decimal[] bounds)
    {
        var parts = new HashSet<(int, decimal)>();
        foreach (var total in bounds.SelectMany(bound => new[] { bound, bound + Little }).Where(total => total is > 0m and < 50m))
        {
            parts.Add((1, total));
            foreach (var each in bounds.Where(each => each > 0m && each < total))
            {
                var count = (int)Math.Min(MostHolders, Math.Ceiling(total / each));
                parts.Add((count, total / count));
            }
        }

        return parts.Where(part => part.Item1 < MostHolders);
    }

    private static Option<FactList<Holding>> Split(HostingArrangement arrangement, Country inside, Country outside, int count, decimal share, bool veto)
    {
        var main = Company.Person(Setting.NewParty(arrangement, "main-holder"), inside);
        var others = Enumerable.Range(1, count).Select(number => Company.Person(PartyId.Of(FormattableString.Invariant($"{main.Id.Value}-beside-{number}")), outside)).ToArray();
        var rest = 100m - (count * share);
        return new(
            Supposed.Exactly(others.Select(other => Company.Holding(other.Id, share, share, controls: false, veto)).Append(Company.Holding(main.Id, rest, rest, controls: true))),
            new(
                FormattableString.Invariant($"{count} of {outside.Code} with {share:0.####} % each{(veto ? " and a veto" : "")}, the rest by one person of {inside.Code}"),
                FormattableString.Invariant($"{count} de {outside.Code} avec {share:0.####} % chacun{(veto ? " et un droit de veto" : "")}, le reste par une personne de {inside.Code}")))
        {
            Also = [main, .. others],
        };
    }
}
