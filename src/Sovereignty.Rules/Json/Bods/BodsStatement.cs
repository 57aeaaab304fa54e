using System.Text.Json;
using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>One statement: what a source says of one record.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Record">The record that it is about.</param>
/// <param name="Type">Entity, person or relationship.</param>
/// <param name="Details">What it says.</param>
/// <param name="Stated">The day on which the source said it; null when not told.</param>
/// <param name="KnownThrough">The last day on which it is known to have been said.</param>
/// <param name="IsClosed">Whether the record was closed.</param>
/// <param name="Evidence">Why it may be believed, and since when it is public.</param>
internal sealed record BodsStatement(string Path, string Record, string Type, JsonElement Details, LocalDate? Stated, LocalDate KnownThrough, bool IsClosed, Evidence Evidence);
