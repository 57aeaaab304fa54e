using System.Collections.Frozen;

namespace Sovereignty.Facts;

/// <summary>A country or territory by its ISO 3166-1 alpha-2 code. Territories with a code of their own (French Polynesia PF, Greenland GL, Réunion RE …) are named by it and not by the State they belong to.</summary>
public sealed record Country : IKeyed
{
    private const string Codes =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
        "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
        "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
        "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ " +
        "NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
        "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
        "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

    private static readonly FrozenDictionary<string, Country> Known =
        Codes.Split(' ').ToFrozenDictionary(code => code, code => new Country(code), StringComparer.Ordinal);

    private Country(string code) => Code = code;

    /// <summary>Every country and territory with a code.</summary>
    public static IEnumerable<Country> All => Known.Values.OrderBy(country => country.Code, StringComparer.Ordinal);

    /// <summary>The two capital letters, for example <c>FR</c>.</summary>
    public string Code { get; }

    /// <inheritdoc/>
    string IKeyed.Key => Code;

    /// <summary>The country with this code.</summary>
    /// <exception cref="ArgumentException">No country or territory has this code.</exception>
    public static Country Of(string code) =>
        Find(code) ?? throw new ArgumentException($"'{code}' is not an ISO 3166-1 alpha-2 code, such as FR.", nameof(code));

    /// <summary>The country with this code, or null when there is none.</summary>
    public static Country? Find(string? code) => code is null ? null : Known.GetValueOrDefault(code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
