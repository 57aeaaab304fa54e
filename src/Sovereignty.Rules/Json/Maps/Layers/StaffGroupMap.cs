using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A group of staff.</summary>
internal static class StaffGroupMap
{
    public static ObjectCodec<StaffGroup> Codec { get; } = new(
        "staff-group",
        new("a group of staff, as an object", "un groupe de personnel, sous forme d'objet"),
        new StaffGroup() { Residence = Country.Of("FR") },
        null,
        Fields<StaffGroup>.Required("residence", CountryCodec.Instance, staff => staff.Residence, (staff, value) => staff with { Residence = value }),
        Fields<StaffGroup>.Fact("nationality", CountryCodec.Instance, staff => staff.Nationality, (staff, value) => staff with { Nationality = value }),
        Fields<StaffGroup>.Fact("accessToData", BooleanCodec.Instance, staff => staff.AccessToData, (staff, value) => staff with { AccessToData = value }));
}
