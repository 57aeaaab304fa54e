using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A suspension.</summary>
internal static class SuspensionMap
{
    public static ObjectCodec<Suspension> Codec { get; } = new(
        "suspension",
        new("a suspension, as an object", "une suspension, sous forme d'objet"),
        new Suspension() { Period = Validity.Always },
        null,
        Fields<Suspension>.Required("period", ValidityCodec.Instance, suspension => suspension.Period, (suspension, value) => suspension with { Period = value }));
}
