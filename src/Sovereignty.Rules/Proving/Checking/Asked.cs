using Sovereignty.Criteria;

namespace Sovereignty.Proving;

/// <summary>A question that can be asked on any day.</summary>
internal delegate T Asked<out T>(ref Inquiry inquiry);
