using System.Net;
using ServiceMap.Accounts.Contracts;

namespace ServiceMap.Providers.Uploads;

/// <summary>Who sent an upload, and from where.</summary>
internal sealed record UploadSender(SignedIn Person, IPAddress? From);
