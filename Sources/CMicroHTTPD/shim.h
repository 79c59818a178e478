// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of libmicrohttpd that take a variable number of arguments, for Swift.
#include <microhttpd.h>

/// MHD_start_daemon with an array of options that ends with MHD_OPTION_END.
static inline struct MHD_Daemon *listen_mhd_start(
    unsigned int flags, MHD_AccessHandlerCallback handler, void *context,
    const struct MHD_OptionItem *options) {
  return MHD_start_daemon(
      flags, 0, NULL, NULL, handler, context, MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}

/// The pointer that MHD_OPTION_NOTIFY_CONNECTION's callback stored for the connection, or null.
static inline void *listen_mhd_socket_context(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info ? info->socket_context : NULL;
}

/// The connection's socket, -1 where unknown.
static inline int listen_mhd_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? (int)info->connect_fd : -1;
}

/// The status that was sent, 0 where none was.
static inline unsigned int listen_mhd_status(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_HTTP_STATUS);
  return info ? info->http_status : 0;
}

/// The client's address, null where unknown; valid as long as the connection.
static inline const struct sockaddr *listen_mhd_address(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info ? info->client_addr : NULL;
}
