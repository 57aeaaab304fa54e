using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>
/// Who could hold a company. Bounds on single holders and on all of them together mislead each other, so what is varied is the largest part and the total
/// from outside: as many holders as make the total with no one above the bound, persons or companies, with votes apart from capital, and through a company from inside.
/// </summary>
internal static class HoldersSlot
{
    private const decimal Little = 0.01m;
    private const decimal Majority = 0.6m;
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
                yield return Split(arrangement, countries[0], outside, count, share);
                yield return Split(arrangement, countries[0], outside, count, share, areCompanies: true);
            }

            foreach (var bound in bounds.Where(bound => bound is > 0m and < 50m))
            {
                yield return Chain(arrangement, countries[0], outside, Math.Min(bound / Majority, 49m));
                yield return Split(arrangement, countries[0], outside, 1, bound, votes: bound + Little);
                yield return Split(arrangement, countries[0], outside, 1, bound + Little, votes: bound);
            }

            yield return Split(arrangement, countries[0], outside, 1, Little, veto: true);
            yield return Split(arrangement, countries[0], outside, 1, Little, appoints: true);
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

    // A company from inside holds a part, and somebody from outside controls it with less than all of it: attributed the part counts wholly, multiplied it does not.
    private static Option<FactList<Holding>> Chain(HostingArrangement arrangement, Country inside, Country outside, decimal share)
    {
        var main = Company.Person(Setting.NewParty(arrangement, "main-holder"), inside);
        var (between, above, beside) = (PartyId.Of(main.Id.Value + "-between"), Company.Person(PartyId.Of(main.Id.Value + "-above"), outside), Company.Person(PartyId.Of(main.Id.Value + "-beside"), inside));
        var company = Company.HeldBy(between, inside, above.Id) with
        {
            Holders = Supposed.Exactly([Company.Holding(above.Id, 100m * Majority, 100m * Majority, controls: true), Company.Holding(beside.Id, 100m * (1m - Majority), 100m * (1m - Majority), controls: false)]),
        };
        return new(
            Supposed.Exactly([Company.Holding(between, share, share, controls: false), Company.Holding(main.Id, 100m - share, 100m - share, controls: true)]),
            new(
                FormattableString.Invariant($"a company of {inside.Code} with {share:0.####} %, of which somebody of {outside.Code} has {100m * Majority:0} % and control, the rest by one person of {inside.Code}"),
                FormattableString.Invariant($"une société de {inside.Code} avec {share:0.####} %, dont une personne de {outside.Code} a {100m * Majority:0} % et le contrôle, le reste par une personne de {inside.Code}")))
        {
            Also = [main, company, above, beside],
        };
    }

    private static Option<FactList<Holding>> Split(HostingArrangement arrangement, Country inside, Country outside, int count, decimal share, decimal? votes = null, bool veto = false, bool appoints = false, bool areCompanies = false)
    {
        var main = Company.Person(Setting.NewParty(arrangement, "main-holder"), inside);
        var names = Enumerable.Range(1, count).Select(number => PartyId.Of(FormattableString.Invariant($"{main.Id.Value}-beside-{number}"))).ToArray();
        var others = names.SelectMany(name => areCompanies
            ? (Organisation[])[Company.HeldBy(name, outside, PartyId.Of(name.Value + "-owner")), Company.Person(PartyId.Of(name.Value + "-owner"), outside)]
            : [Company.Person(name, outside)]);
        var voting = votes ?? share;
        var right = veto ? new Text(" and a veto", " et un droit de veto") : appoints ? new(" and the right to appoint a majority", " et le droit de désigner une majorité") : Text.Same("");
        var what = areCompanies ? new Text("companies", "sociétés") : new("persons", "personnes");
        var ballot = voting == share ? Text.Same("") : new Text(FormattableString.Invariant($" of the capital and {voting:0.####} % of the votes"), FormattableString.Invariant($" du capital et {voting:0.####} % des droits de vote"));
        return new(
            Supposed.Exactly(names.Select(name => Company.Holding(name, share, voting, controls: false, veto) with { AppointsMajority = Supposed.Known(appoints) })
                .Append(Company.Holding(main.Id, 100m - (count * share), 100m - (count * voting), controls: !appoints))),
            new(
                FormattableString.Invariant($"{count} {what.En} of {outside.Code} with {share:0.####} % each{ballot.En}{right.En}, the rest by one person of {inside.Code}"),
                FormattableString.Invariant($"{count} {what.Fr} de {outside.Code} avec {share:0.####} % chacune{ballot.Fr}{right.Fr}, le reste par une personne de {inside.Code}")))
        {
            Also = [main, .. others],
        };
    }
}
