using System.Globalization;
using System.Text;

namespace Sovereignty.Json;

/// <summary>Where in a document something stands; written out only when there is a problem to tell.</summary>
internal sealed class JsonPath
{
    private const int LongestName = 60;

    private readonly JsonPath? outer;
    private readonly string step;
    private readonly int index;

    private JsonPath(JsonPath? outer, string step, int index = -1)
    {
        this.outer = outer;
        this.step = step;
        this.index = index;
    }

    public static JsonPath Root { get; } = new(null, "$");

    /// <summary>The property of this name, as the format defines it or as a document has it.</summary>
    public JsonPath Property(string name) => new(this, name);

    /// <summary>The element that has a name of its own.</summary>
    public JsonPath Named(string name) => new(this, name, -2);

    /// <summary>The element at this index.</summary>
    public JsonPath At(int index) => new(this, "", index);

    public override string ToString() => Write(new StringBuilder()).ToString();

    private StringBuilder Write(StringBuilder text) => outer is null ? text.Append(step) : (index, IsPlain(step)) switch
    {
        ( >= 0, _) => outer.Write(text).Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']'),
        (-1, true) => outer.Write(text).Append('.').Append(step),
        _ => outer.Write(text).Append("['").Append(Quoted.Escape(step, LongestName)).Append("']"),
    };

    private static bool IsPlain(string name) => name.Length is > 0 and <= LongestName && name.All(char.IsAsciiLetterOrDigit);
}
